import { ERRORS, SimeiError } from '#domain/errors.ts'
import { EngineError } from '#engines/index.ts'

/** Set by `--json`: standard output then carries one JSON value and nothing else. */
export interface OutputOptions {
  readonly json?: boolean
}

/** Prints a result: JSON for machines, or a table of its rows for people. Progress never comes here: it goes to stderr. */
export function print(result: unknown, rows: readonly object[], options: OutputOptions): void {
  if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else process.stdout.write(table(rows))
}

function table(rows: readonly object[]): string {
  const heads = [...new Set(rows.flatMap(row => Object.keys(row)))]
  if (heads.length === 0) return '—\n'
  const cell = (value: unknown) => (value === null || value === undefined ? '—' : String(value))
  const body = rows.map(row => heads.map(head => cell((row as Record<string, unknown>)[head])))
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...body.map(cells => cells[column]?.length ?? 0)),
  )
  const numeric = heads.map((_, column) => body.every(cells => /^(-?\d[\d.]*|—)$/.test(cells[column] ?? '')))
  const line = (cells: readonly string[]) =>
    cells
      .map((text, column) =>
        numeric[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return `${[line(heads), line(widths.map(width => '─'.repeat(width))), ...body.map(line)].join('\n')}\n`
}

/** A line for a person, on stderr. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Says an error in Spanish and English and gives the exit code: 1 a problem of data or installation, 2 wrong usage. */
export function explain(error: unknown, options: OutputOptions): 1 | 2 {
  const { code, text, detail, allowed, exit } = known(error)
  if (options.json) process.stdout.write(`${JSON.stringify({ error: { code, text, detail, allowed } })}\n`)
  say(`✗ ${text.es}`)
  say(`  ${text.en}`)
  if (detail !== undefined) say(`  ${detail}`)
  if (allowed !== undefined) say(`  → ${allowed.join(', ')}`)
  return exit
}

function known(error: unknown) {
  if (error instanceof SimeiError)
    return { ...ERRORS[error.code], code: error.code, detail: error.detail, allowed: error.allowed }
  if (error instanceof EngineError)
    return { code: error.code, text: error.text, detail: error.detail, allowed: undefined, exit: 1 as const }
  const detail =
    error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]?.slice(0, 200)}` : undefined
  return { ...ERRORS.internal, code: 'internal' as const, detail, allowed: undefined }
}
