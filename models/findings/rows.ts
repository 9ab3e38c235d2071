import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { committed, from, type Model } from '../framework/model.ts'
import { lastRows, standingSnapshots } from '../framework/snapshots.ts'
import { int_person_versions } from '../marts/int_person_versions.ts'
import { stg_avances } from '../staging/stg_avances.ts'
import { stg_cifras_publicadas } from '../staging/stg_cifras_publicadas.ts'
import { stg_elegibilidad } from '../staging/stg_elegibilidad.ts'
import { stg_hogares } from '../staging/stg_hogares.ts'
import { stg_inscripciones } from '../staging/stg_inscripciones.ts'
import { stg_pagos } from '../staging/stg_pagos.ts'
import { stg_pagos_repeated } from '../staging/stg_pagos_repeated.ts'
import { stg_plan } from '../staging/stg_plan.ts'
import { stg_servicios } from '../staging/stg_servicios.ts'

type Sql = RawBuilder<unknown>

/** Contracts whose latest rows a staging model holds already. */
export const STAGED: Readonly<Partial<Record<ContractName, Model>>> = {
  avances: stg_avances,
  cifras_publicadas: stg_cifras_publicadas,
  elegibilidad: stg_elegibilidad,
  inscripciones: stg_inscripciones,
  pagos: stg_pagos,
  plan: stg_plan,
  servicios: stg_servicios,
}

const names = (columns: readonly string[]) =>
  sql.join(columns.map(column => sql`${sql.ref(`r.${column}`)} as ${sql.ref(column)}`))

/** Rows of the latest snapshot that stands, and their order: of two rows of one key the last one stands. */
const latestSnapshot = (contract: ContractName): Sql => sql`
  ${sql.table(`raw.${contract}`)} as r
  inner join (
    select batch_id, line_offset from ${standingSnapshots(contract)}
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = ${sql.lit(contract)})
  ) as b on b.batch_id = r.batch_id`

/** The rows in which a contract's flags look for what is wrong: as last reported, and of a snapshot contract those of its latest snapshot. */
export function latestRowsOf(contract: ContractName, columns: readonly string[]): Sql {
  const staged = STAGED[contract]
  if (staged !== undefined)
    return sql`(select ${sql.join(columns.map(column => sql.ref(column)))} from ${from(staged)})`
  const { key, history } = CONTRACTS[contract]
  const keys = sql.join(key.map(column => sql.ref(`r.${column}`)))
  return history === 'snapshot'
    ? sql`(select ${names(columns)} from ${latestSnapshot(contract)} order by r.line + b.line_offset desc limit 1 by ${keys})`
    : sql`(select ${names(columns)} from ${committed(contract)} order by b.sequence desc, r.line desc limit 1 by ${keys})`
}

/** Who is known already, and as what: models that say so in a fraction of the time that the raw rows take. */
export const KNOWN_MODELS: Readonly<
  Partial<Record<ContractName, { readonly model: Model; readonly where: Sql }>>
> = {
  personas: { model: int_person_versions, where: sql`where valid_to = toDate32('2299-12-31')` },
  hogares: { model: stg_hogares, where: sql`` },
}

/**
 * The rows that a flag of contract `of` matches: the latest of their key, of whichever snapshot, so that who left the registry was known. Nothing is
 * read while no batch of `of` has arrived.
 */
export function knownRowsOf(contract: ContractName, columns: readonly string[], of: ContractName): Sql {
  const { history } = CONTRACTS[contract]
  const known = KNOWN_MODELS[contract]
  const wanted = sql.join(columns.map(column => sql.ref(column)))
  if (known !== undefined && columns.every(column => column in known.model.columns))
    return sql`(select ${wanted} from ${from(known.model)} ${known.where})`
  if (history !== 'snapshot') return latestRowsOf(contract, columns)
  const arrived = sql`(select count() from input_batches where contract = ${sql.lit(of)}) > 0`
  return sql`(
    select ${wanted} from ${sql.table(`raw.${contract}`)}
    where (batch_id, line) in (${lastRows(contract, arrived)}) and ${arrived})`
}

/** Payments are millions, and which ids came more than once is known. */
const suspects = (contract: ContractName): Sql =>
  contract === 'pagos'
    ? sql`where r.payment_id in (select payment_id from ${from(stg_pagos_repeated)} where same_batch_rows > 0)`
    : sql``

/** All rows among which a repeated key is looked for, with `batch_id` and `line`: of a snapshot contract those of its latest snapshot. */
export const receivedRowsOf = (contract: ContractName, columns: readonly string[]): Sql =>
  CONTRACTS[contract].history === 'snapshot'
    ? sql`(select ${names([...columns, 'batch_id', 'line'])} from ${latestSnapshot(contract)})`
    : sql`(select ${names([...columns, 'batch_id', 'line'])} from ${committed(contract)} ${suspects(contract)})`
