import type { Column, Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { FormatOptions } from './format-options.ts'

/** Letters and digits of a heading: case, accents, spaces, underscores and hyphens do not tell two apart. */
export const normalized = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

/** The columns of a contract by every heading that names them, those that a source declares of its own among them. */
function headingsOf(
  contract: Contract,
  declared: FormatOptions['columns'] = {},
): ReadonlyMap<string, Column> {
  const byHeading = new Map<string, Column>()
  for (const column of contract.columns)
    for (const heading of column.aliases ?? []) byHeading.set(normalized(heading), column)
  // A column's own name wins over another's alias.
  for (const column of contract.columns) byHeading.set(normalized(column.name), column)
  // What the source declares wins over both.
  for (const [heading, name] of Object.entries(declared)) {
    const column = contract.columns.find(candidate => candidate.name === name)
    if (column === undefined)
      throw new SimeiError('columns_mismatch', {
        detail: `the source declares a column that the contract does not have: ${name}`,
        allowed: contract.columns.map(candidate => candidate.name),
      })
    byHeading.set(normalized(heading), column)
  }
  return byHeading
}

/** How many headings name a column of the contract. */
export function recognized(
  headings: readonly string[],
  contract: Contract,
  declared: FormatOptions['columns'] = {},
): number {
  const known = headingsOf(contract, declared)
  return headings.filter(heading => known.has(normalized(heading))).length
}

const SHOWN = /^[\p{L}][\p{L}\p{N} _-]{0,39}$/u

/**
 * A heading as it may be shown. A file without a heading has a person's data in its first line, so one is only repeated when the line is
 * plainly a heading; else its position stands for it.
 */
export const shown = (heading: string, index: number, plainlyHeading: boolean): string =>
  plainlyHeading && SHOWN.test(heading.trim()) ? `"${heading.trim()}"` : `#${index + 1}`

/** Columns that a heading must have: those required, and those whose emptiness means something. */
const expectedColumns = ({ columns }: Contract): readonly Column[] => {
  const meaning = columns.flatMap(({ name, emptyMeans }) =>
    emptyMeans === undefined ? [] : [name, emptyMeans.beside],
  )
  return columns.filter(({ name, required }) => required || meaning.includes(name))
}

/**
 * Which column of the contract each heading names, in the file's order. Optional columns may be absent; their values are null.
 * Throws `columns_mismatch` naming the columns that are missing, unknown or there twice: a renamed column must not turn into
 * silent nulls.
 */
export function matchHeadings(
  headings: readonly string[],
  contract: Contract,
  declared: FormatOptions['columns'] = {},
): readonly Column[] {
  const known = headingsOf(contract, declared)
  const matches = headings.map(heading => known.get(normalized(heading)))
  const plainlyHeading = matches.filter(match => match !== undefined).length * 2 >= headings.length
  const unknown = headings.flatMap((heading, index) =>
    matches[index] === undefined ? [shown(heading, index, plainlyHeading)] : [],
  )
  const repeated = matches.flatMap((column, index) =>
    column !== undefined && matches.indexOf(column) < index ? [column.name] : [],
  )
  const expected = new Set(expectedColumns(contract))
  const missing = contract.columns.filter(column => expected.has(column) && !matches.includes(column))
  const problems = [
    ...(missing.length > 0 ? [`missing: ${missing.map(column => column.name).join(', ')}`] : []),
    ...(unknown.length > 0 ? [`unknown: ${unknown.slice(0, 40).join(', ')}`] : []),
    ...(repeated.length > 0 ? [`duplicate: ${[...new Set(repeated)].join(', ')}`] : []),
  ]
  if (problems.length > 0)
    throw new SimeiError('columns_mismatch', {
      detail: problems.join('; '),
      allowed: contract.columns.map(column => column.name),
    })
  return matches.filter(column => column !== undefined)
}
