import { sql } from 'kysely'
import { param, type Warehouse } from '#warehouse/index.ts'
import { createTable, fill, fillFrom } from '../framework/compile.ts'
import type { Model } from '../framework/model.ts'
import type { Ancestor } from './ancestor.ts'
import { run } from './database.ts'
import type { Inputs } from './inputs.ts'

/** All of a model, from what it reads. */
export async function makeWhole(inside: Warehouse, model: Model, inputs: Inputs): Promise<void> {
  if (model.materialisation !== 'view') await run(inside, createTable(model))
  if (model.given === null) await run(inside, fill(model))
  else await fillFrom(model, model.given(inputs)).execute(inside.db)
}

/** The ancestor's table by hard link. */
export const takeOver = (inside: Warehouse, model: Model, ancestor: Ancestor): Promise<void> =>
  run(inside, `CREATE TABLE \`${model.name}\` CLONE AS \`${ancestor.database}\`.\`${model.name}\``)

export const drop = (inside: Warehouse, model: Model): Promise<void> =>
  run(inside, `DROP TABLE \`${model.name}\` SYNC`)

/** Partitions of the ancestor's table but for some, by hard link: what they hold is not read. */
async function attachOthers(
  inside: Warehouse,
  model: Model,
  parts: readonly string[],
  { database }: Ancestor,
) {
  const { rows } = await sql<{ partition_id: string }>`
    select distinct partition_id from system.parts
    where database = ${database} and table = ${model.name} and active and partition not in ${param(parts, 'Array(String)')}`.execute(
    inside.db,
  )
  if (rows.length === 0) return
  const from = `\`${database}\`.\`${model.name}\``
  const attached = rows.map(({ partition_id }) => `ATTACH PARTITION ID '${partition_id}' FROM ${from}`)
  await run(inside, `ALTER TABLE \`${model.name}\` ${attached.join(', ')}`)
}

async function copyOthers(inside: Warehouse, model: Model, parts: readonly string[], { database }: Ancestor) {
  const columns = sql.join(Object.keys(model.columns).map(name => sql.ref(name)))
  const stands = sql`toString(${sql.ref(model.incremental?.by ?? '')}) not in ${param(parts, 'Array(String)')}`
  const before = sql`select ${columns} from ${sql.table(`${database}.${model.name}`)} where ${stands}`
  await fillFrom(model, before).execute(inside.db)
}

/** Some parts of a model, and the others as they stand in the ancestor; of a scratch model, of which nothing stands, these parts alone. */
export async function makeParts(
  inside: Warehouse,
  model: Model,
  parts: readonly string[],
  ancestor: Ancestor,
): Promise<void> {
  const { incremental, materialisation, partitionBy } = model
  if (incremental === null) throw new RangeError(`${model.name} is not built by parts`)
  await run(inside, createTable(model))
  if (materialisation === 'table') {
    if (partitionBy === incremental.by) await attachOthers(inside, model, parts, ancestor)
    else await copyOthers(inside, model, parts, ancestor)
  }
  await fillFrom(model, incremental.only(param(parts, 'Array(String)'))).execute(inside.db)
}
