import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))

/** What of Debian's packages a test cannot do without. */
export interface Component {
  /** As a person calls it, and what it is for. */
  readonly name: string
  readonly purpose: string
  readonly packages: readonly string[]
  /** Where it is, or undefined. */
  find(): string | undefined
  /** What else a person may do than install it. */
  readonly otherwise?: string
}

/** Where a component is: found, or installed where root on Debian may; else an error that names the one command. */
export function ensureComponent({ name, purpose, packages, find, otherwise }: Component): string {
  const found = find()
  if (found !== undefined) return found
  const command = `sudo apt-get update && sudo apt-get install -y ${packages[0]}`
  if (process.getuid?.() !== 0 || !isDebian())
    throw new Error(`${name} is needed for ${purpose}. Install it with: ${command}${otherwise ?? ''}`)
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
  const installed = find()
  if (installed === undefined) throw new Error(`${name} did not install. Try: ${command}`)
  return installed
}
