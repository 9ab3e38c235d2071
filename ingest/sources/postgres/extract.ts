import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type Column, type Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { normalized } from '../../reading/heading.ts'
import type { PostgresSource } from './config.ts'
import { type Description, relationOf } from './describe.ts'
import { exactText, identifier, type RemoteColumn } from './exact-text.ts'

/** What is asked of the source, and how the warehouse names what comes. */
export interface Extract {
  readonly select: string
  readonly columns: RawBuilder<unknown>
}

interface Wanted {
  readonly heading: string
  readonly remote: RemoteColumn
  readonly column: Column | undefined
}

export const contractOf = ({ contract, name }: PostgresSource): Contract => {
  if (contract === null) throw new SimeiError('configuration_invalid', { detail: `${name}: contract` })
  return CONTRACTS[contract]
}

/** The contract's column that a heading names, if it does. */
function columnOf(source: PostgresSource, heading: string): Column | undefined {
  const named = normalized(source.format.columns?.[heading] ?? heading)
  const { columns } = contractOf(source)
  return (
    columns.find(column => normalized(column.name) === named) ??
    columns.find(column => (column.aliases ?? []).some(alias => normalized(alias) === named))
  )
}

/** The columns to read. Throws `columns_mismatch` for one that is declared and not there. */
function wantedOf(source: PostgresSource, { columns: remotes }: Description): readonly Wanted[] {
  if (source.columns === undefined)
    return remotes.map(remote => ({ heading: remote.name, remote, column: columnOf(source, remote.name) }))
  const declared = Object.entries(source.columns)
  const missing = declared.filter(([, there]) => !remotes.some(({ name }) => name === there))
  if (missing.length > 0)
    throw new SimeiError('columns_mismatch', {
      detail: `missing: ${missing.map(([column, there]) => `${column} (${there})`).join(', ')}`,
      allowed: remotes.map(({ name }) => name),
    })
  const { columns } = contractOf(source)
  return declared.flatMap(([heading, there]) => {
    const remote = remotes.find(({ name }) => name === there)
    return remote === undefined
      ? []
      : [{ heading, remote, column: columns.find(({ name }) => name === heading) }]
  })
}

/** The headings under which the columns come. Throws `columns_mismatch` for one that is declared and not there. */
export const headingsOf = (source: PostgresSource, description: Description): readonly string[] =>
  wantedOf(source, description).map(({ heading }) => heading)

/** Rows in the order of the contract's key, so that the same table gives the same bytes and is known as a repeat. */
function orderOf(wanted: readonly Wanted[], texts: readonly string[], { key }: Contract): string {
  const sorted = key.flatMap(name => {
    const at = wanted.findIndex(({ column }) => column?.name === name)
    return at < 0 ? [] : [`${texts[at]} collate "C"`]
  })
  return sorted.length === 0 ? '' : ` order by ${sorted.join(', ')}`
}

const alias = (index: number): string => `simei_${index + 1}`

/**
 * One SELECT, and so one snapshot: every column as exact text. Throws `columns_mismatch` for a column that is missing or of a type without
 * exact text.
 */
export function extractOf(source: PostgresSource, description: Description, where: string): Extract {
  const wanted = wantedOf(source, description)
  const timeZone = source.time_zone ?? 'America/Panama'
  const found = wanted.map(({ remote, column }) =>
    exactText(remote, `q.${identifier(remote.name)}`, column, timeZone),
  )
  const unreadable = wanted.filter((_, index) => found[index] === null)
  if (unreadable.length > 0)
    throw new SimeiError('columns_mismatch', {
      detail: `without text: ${unreadable.map(({ remote }) => `${remote.name} (${remote.type})`).join(', ')}`,
    })
  const texts = found.filter(text => text !== null)
  // A database in another encoding sends its own bytes; in hexadecimal they come through as the server converted them.
  const sent = texts.map(text => (description.utf8 ? text : `encode(convert_to(${text}, 'UTF8'), 'hex')`))
  const list = sent.map((text, index) => `${text} as ${alias(index)}`).join(', ')
  const named = wanted.map(({ heading }, index) => {
    const ref = sql.ref(alias(index))
    return sql`${description.utf8 ? ref : sql`unhex(${ref})`} as ${sql.id(heading)}`
  })
  const order = orderOf(wanted, texts, contractOf(source))
  return { select: `select ${list} from ${relationOf(source)}${where}${order}`, columns: sql.join(named) }
}
