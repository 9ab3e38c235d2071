import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import {
  buildPublication,
  checkModels,
  currentPublication,
  indicatorValues,
  publicationList,
  rollBack,
} from '../index.ts'
import { type Ministry, startMinistry, TODAY } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry
const DAY_MS = 86_400_000

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
})
afterAll(() => ministry.stop())

const paid = async (publication?: number) => {
  const answer = await indicatorValues(ministry.values, EVERYTHING, {
    indicator: 'B03',
    period: '2017C2',
    ...(publication === undefined ? {} : { publication }),
  })
  return answer.rows[0]?.value
}
const payment = {
  payment_id: 'late-1',
  person_id: 'P0001',
  cycle: '2017C2',
  programme: 'RDO',
  months_paid: 3,
  amount_balboas: '150.00',
  modality: 'sucursal',
  scheduled_on: '2017-05-10',
  paid_on: '2017-05-11',
  state: 'pagado',
  retroactive: false,
}

describe('a publication', () => {
  it('is refused to readers before there is one', async () => {
    await expect(paid()).rejects.toMatchObject({ code: 'not_ready' })
    expect(await currentPublication(ministry.store)).toBeNull()
  })

  it('is not published again while nothing has changed', async () => {
    const first = await buildPublication(ministry.context)
    expect(first).toMatchObject({ published: true })
    expect(first.checks.filter(check => check.failed_rows !== '0')).toEqual([])
    const again = await buildPublication(ministry.context)
    expect(again).toMatchObject({ published: false, publication: first.publication })
    expect(await ministry.databases()).toEqual([`pub_${first.publication}`])
  })

  it('clones what did not change, and an earlier one stays as it was', async () => {
    const before = await currentPublication(ministry.store)
    const figure = await paid()
    await ministry.land('pagos', '2017-06-30', [payment])
    const { publication, models } = await buildPublication(ministry.context)
    const cloned = (name: string) => models.find(model => model.model === name)?.cloned
    expect(cloned('stg_hogares')).toBe(true)
    expect(cloned('int_person_versions')).toBe(true)
    expect(cloned('fct_payments')).toBe(false)
    expect(Number(await paid()) - Number(figure)).toBe(150)
    expect(publication).toBe((before?.publication ?? 0) + 1)
    expect(await paid(before?.publication)).toBe(figure)
  })

  it('can be rolled back by one row, and forward again', async () => {
    const [latest, earlier] = await publicationList(ministry.store)
    if (latest === undefined || earlier === undefined) throw new Error('two publications were built')
    const now = await paid()
    await rollBack(ministry.context, earlier.publication)
    expect(await paid()).toBe(await paid(earlier.publication))
    await rollBack(ministry.context, latest.publication)
    expect(await paid()).toBe(now)
    await expect(rollBack(ministry.context, 999)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('built by force or on another day from the same records has the same rows', async () => {
    const rows = async () => {
      const current = await currentPublication(ministry.store)
      return current?.models.map(model => [model.model, model.rows, model.fingerprint])
    }
    const before = await rows()
    const forced = await buildPublication(ministry.context, { force: true })
    expect(forced.published).toBe(true)
    expect(forced.models.filter(model => model.rows !== '0').every(model => model.cloned)).toBe(true)
    expect(await rows()).toEqual(before)
    // Results of checks stand with the rows: asked anew they are the same.
    expect((await checkModels(ministry.context)).checks).toEqual(forced.checks)
    ministry.setClock(new Date(TODAY.getTime() + DAY_MS))
    expect(await buildPublication(ministry.context)).toMatchObject({ published: true })
  })

  it('that fails a blocking check leaves the current one, and nothing of itself', async () => {
    const [current, databases] = [await currentPublication(ministry.store), await ministry.databases()]
    const batch = await ministry.land('pagos', '2017-06-30', [{ ...payment, payment_id: 'short-1' }])
    await ministry.store.db
      .updateTable('batches')
      .set({ rows_loaded: '2' })
      .where('batch_id', '=', batch)
      .execute()
    await expect(buildPublication(ministry.context)).rejects.toMatchObject({ code: 'check_failed' })
    expect((await checkModels(ministry.context)).passed).toBe(false)
    expect(await currentPublication(ministry.store)).toEqual(current)
    expect(await ministry.databases()).toEqual(databases)
    await ministry.store.db
      .updateTable('batches')
      .set({ rows_loaded: '1' })
      .where('batch_id', '=', batch)
      .execute()
    expect(await buildPublication(ministry.context)).toMatchObject({ published: true })
  })

  it('under a lease that another process took is not published', async () => {
    const current = await currentPublication(ministry.store)
    const taken = { ...ministry.context, leaseToken: '00000000-0000-4000-8000-000000000000' }
    await expect(buildPublication(taken, { force: true })).rejects.toMatchObject({ code: 'lease_lost' })
    expect((await currentPublication(ministry.store))?.publication).toBe(current?.publication)
  })

  it('left behind by a refused or killed build is removed by the next one', async () => {
    const row = await ministry.store.db
      .insertInto('publications')
      .values({
        state: 'building',
        input_fingerprint: 'x',
        as_of: TODAY.toISOString(),
        started_at: TODAY.toISOString(),
      })
      .returning('publication')
      .executeTakeFirstOrThrow()
    await sql`create database ${sql.id(`pub_${row.publication}`)} engine = Atomic`.execute(ministry.admin.db)
    await buildPublication(ministry.context, { force: true })
    expect(await ministry.databases()).not.toContain(`pub_${row.publication}`)
    const left = (await publicationList(ministry.store)).find(
      one => one.publication === Number(row.publication),
    )
    expect(left?.state).toBe('failed')
    expect((await publicationList(ministry.store)).filter(one => one.state === 'building')).toEqual([])
  })

  it('shows a reader no row without a scope, and no table but its views', async () => {
    const { publication } = (await currentPublication(ministry.store)) ?? { publication: 0 }
    const count = (table: string) =>
      sql<{ n: string }>`select count() as n from ${sql.table(table)}`.execute(ministry.context.reader.db)
    expect((await count(`serve.p${publication}_fct_payments`)).rows[0]?.n).toBe('0')
    await expect(count(`pub_${publication}.fct_payments`)).rejects.toMatchObject({ code: 'warehouse_denied' })
    const answer = await indicatorValues(
      ministry.values,
      { programmes: ['RDO'], territories: ['04'] },
      { indicator: 'B02', period: '2017C2', by: ['territory:province', 'programme'] },
    )
    const seen = answer.rows.filter(row => row.value !== '0').map(row => [row.territory, row.programme])
    expect(seen).toEqual([['04', 'RDO']])
  })
})

describe('models', () => {
  it('give exactly the columns that they declare', async () => {
    const { MODELS } = await import('../all.ts')
    const { publication } = (await currentPublication(ministry.store)) ?? { publication: 0 }
    const { rows } = await sql<{ table: string; name: string; type: string }>`
      select table, name, type from system.columns where database = ${`pub_${publication}`}`.execute(
      ministry.admin.db,
    )
    for (const model of MODELS.filter(one => one.materialisation !== 'scratch')) {
      const columns = rows.filter(row => row.table === model.name).map(row => [row.name, row.type])
      expect([model.name, Object.fromEntries(columns)]).toEqual([model.name, { ...model.columns }])
    }
  })

  it('hold no name, no cédula and no coordinates of a person in any publication', async () => {
    const published = await ministry.store.db
      .selectFrom('publications')
      .select('publication')
      .where('state', '=', 'published')
      .execute()
    expect(published.length).toBeGreaterThan(0)
    // The pairs of the linkage have a column for each field compared: how it compares, not what it says. Where an institution serves the
    // public and where people are paid is no secret.
    const { rows } = await sql<{ place: string }>`
      select concat(database, '.', table, '.', name) as place from system.columns
      where database in (${sql.join(published.map(({ publication }) => `pub_${publication}`))})
        and table <> 'int_identity_pairs' and name in ('cedula', 'given_names', 'surnames', 'full_name', 'longitude', 'latitude')
        and not (name in ('longitude', 'latitude') and table in ('stg_oferta', 'dim_service_point', 'stg_puntos_de_pago', 'fct_pay_points'))`.execute(
      ministry.admin.db,
    )
    expect(rows).toEqual([])
  })
})
