import { readFile, rename, writeFile } from 'node:fs/promises'
import type { IngestContext } from '../context.ts'
import { csvRecord, csvRecords } from '../quarantine/correction-csv.ts'

const DELIMITERS = [',', ';', '\t']

/** The text without the records of rows, or null where it is no correction file any longer. */
function without(text: string, rows: ReadonlySet<string>): { text: string; removed: number } | null {
  for (const delimiter of DELIMITERS) {
    const [heading = [], ...records] = csvRecords(text.replace(/^\uFEFF/, ''), delimiter)
    const [batch, line] = [heading.indexOf('batch_id'), heading.indexOf('line')]
    if (batch < 0 || line < 0) continue
    const kept = records.filter(record => !rows.has(`${record[batch]} ${record[line]}`))
    const body = [heading, ...kept].map(record => csvRecord(record)).join('')
    return { text: `\uFEFF${body}`, removed: records.length - kept.length }
  }
  return null
}

/**
 * Takes redacted rows out of the files that were written for correction, where they still are. A file that somebody turned into something
 * else is left alone and counted: a person has to look at it.
 */
export async function redactExports(
  { store }: Pick<IngestContext, 'store'>,
  rows: readonly { readonly batch_id: string; readonly line: string }[],
  counts: Record<string, number>,
): Promise<void> {
  if (rows.length === 0) return
  const named = new Set(rows.map(({ batch_id, line }) => `${batch_id} ${line}`))
  const add = (place: string, count: number) => {
    if (count > 0) counts[place] = (counts[place] ?? 0) + count
  }
  const files = await store.db.selectFrom('quarantine_exports').select('path').distinct().execute()
  for (const { path } of files) {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      return ''
    })
    if (text === null) continue
    const found = without(text, named)
    if (found === null) add('exports to look at by hand', 1)
    if (found === null || found.removed === 0) continue
    const partial = `${path}.partial`
    await writeFile(partial, found.text, { mode: 0o600 })
    await rename(partial, path)
    add('exports', 1)
  }
}
