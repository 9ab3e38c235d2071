import { existsSync, readFileSync } from 'node:fs'

const STAT = '/proc/stat'

/** Ticks of all cores since the machine started, in all and taken by its host (man 5 proc); null where nobody counts them. */
function ticks(): { readonly all: number; readonly taken: number } | null {
  if (!existsSync(STAT)) return null
  const [cores = ''] = readFileSync(STAT, 'utf8').split('\n', 1)
  const fields = cores.trim().split(/\s+/).slice(1, 9).map(Number)
  return { all: fields.reduce((sum, each) => sum + each, 0), taken: fields[7] ?? 0 }
}

/** Watches what the host of a virtual machine takes for its other guests; the function given back says it in words. */
export function watchHost(): () => string {
  const before = ticks()
  return () => {
    const after = ticks()
    if (before === null || after === null) return 'what a host took of this machine cannot be told here'
    const share = (after.taken - before.taken) / Math.max(1, after.all - before.all)
    return `the host took ${Math.round(100 * share)} % of this machine meanwhile`
  }
}
