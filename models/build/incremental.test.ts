import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { int_findings_payments } from '../findings/int_findings_payments.ts'
import { inBuildOrder } from '../framework/graph.ts'
import { dim_cycle } from '../marts/dim_cycle.ts'
import { fct_enrolments } from '../marts/fct_enrolments.ts'
import { ROLL_UPS } from '../rollups/index.ts'
import { bitmap_payments_month } from '../rollups/person-sets.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { provenanceOf } from '../time/provenance.ts'
import { type Ancestor, asAncestor } from './ancestor.ts'
import { createDatabase, dropDatabase } from './database.ts'
import { readInputs } from './inputs.ts'
import { materialise } from './materialise.ts'

let ministry: Ministry
beforeAll(async () => {
  ministry = await startMinistry()
})
afterAll(() => ministry?.stop())

const MODELS = inBuildOrder([
  dim_cycle,
  fct_enrolments,
  int_findings_payments,
  bitmap_payments_month,
  ...ROLL_UPS.filter(({ of }) => of === 'payments').map(({ table }) => table),
])
let builds = 0

/** Builds what hangs on payments, from an ancestor or from nothing. */
async function build(ancestor: Ancestor | null) {
  const inputs = await readInputs(ministry.store)
  const database = `pub_${++builds}`
  await createDatabase(ministry.context.warehouse, database, inputs)
  const runs = await materialise(ministry.context.warehouse, database, inputs, ancestor, {}, MODELS)
  return asAncestor(database, runs, provenanceOf(MODELS, inputs))
}

/** Rows and an order-free hash of each table. */
async function content(database: string): Promise<readonly unknown[]> {
  return Promise.all(
    MODELS.filter(({ materialisation }) => materialisation !== 'scratch').map(async model => {
      const { name } = model
      const columns = Object.entries(model.columns).map(([column, type]) =>
        type.startsWith('AggregateFunction') ? sql`bitmapToArray(${sql.ref(column)})` : sql.ref(column),
      )
      const hashed = sql.join(columns)
      const { rows } = await sql`
        select count() as counted, sum(hashed) as hashes from (select cityHash64(tuple(${hashed})) as hashed from ${sql.table(`${database}.${name}`)})`.execute(
        ministry.admin.db,
      )
      return [name, rows[0]]
    }),
  )
}

const PEOPLE = 14
const CYCLES = ['2016C1', '2016C2', '2016C3', '2016C4', '2017C1', '2017C2', '2017C3', '2017C4']
const lastDay = (cycle: string) =>
  `${cycle.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(cycle.at(-1)) - 1]}`
const person = (number: number, changes: Record<string, unknown> = {}) => ({
  person_id: `P${number}`,
  cedula: `8-123-${number % 7}`,
  given_names: `Ana ${number % 7}`,
  surnames: 'Prueba',
  sex: 'F',
  birth_on: `19${50 + (number % 7)}-01-01`,
  household_id: number % 4 === 3 ? null : `H${number % 5}`,
  corregimiento_code: '080201',
  died_on: null,
  ...changes,
})
const payment = (id: string, number: number, cycle: string, changes: Record<string, unknown> = {}) => ({
  payment_id: id,
  person_id: `P${number}`,
  cycle,
  programme: number % 3 === 0 ? 'RDO' : '120A65',
  months_paid: 3,
  amount_balboas: `${100 + number}.25`,
  modality: 'sucursal',
  scheduled_on: lastDay(cycle),
  paid_on: lastDay(cycle),
  state: 'pagado',
  retroactive: false,
  ...changes,
})

type Step = { readonly kind: 'cycle' | 'late' | 'corrected' | 'replayed' | 'registry'; readonly at: number }

/** What arrives. `last` is the place of the latest cycle, `snapshot` counts those of the registry. */
class Arrivals {
  last = 2
  snapshot = 2
  #count = 0

  async first() {
    await ministry.store.db.deleteFrom('batches').execute()
    // Numbers 12 and 13 are unknown to the registry; 7 and more were registered as others before.
    await ministry.land('personas', '2016-03-31', this.#registry())
    await ministry.land('inscripciones', '2016-03-31', [
      { enrolment_id: 'E1', person_id: 'P1', programme: 'RDO', status: 'activo', start_on: '2016-01-01' },
    ])
    for (const cycle of CYCLES.slice(0, this.last + 1)) await this.#cycle(cycle)
  }

  #registry(changed?: number, changes: Record<string, unknown> = {}) {
    return Array.from({ length: PEOPLE - 2 }, (_, at) => person(at, at === changed ? changes : {}))
  }

  async #cycle(cycle: string) {
    const rows = Array.from({ length: PEOPLE }, (_, number) => payment(`${cycle}-${number}`, number, cycle))
    // Of the first cycle some are missing, so that a late one can be somebody's first.
    await ministry.land('pagos', lastDay(cycle), cycle === CYCLES[0] ? rows.slice(4) : rows)
  }

  async arrive({ kind, at }: Step) {
    const cycle = CYCLES[at % (this.last + 1)] ?? ''
    const id = `${kind}-${++this.#count}`
    const latest = lastDay(CYCLES[this.last] ?? '')
    switch (kind) {
      case 'cycle':
        if (this.last + 1 < CYCLES.length) await this.#cycle(CYCLES[++this.last] ?? '')
        return
      case 'late':
        // Perhaps of somebody whom nobody knows.
        await ministry.land('pagos', latest, [payment(id, at % 20, cycle, { paid_on: latest })])
        return
      case 'corrected': {
        const moved = CYCLES[(at + 1) % (this.last + 1)] ?? ''
        await ministry.land('pagos', latest, [
          payment(`${cycle}-${4 + (at % 9)}`, at % PEOPLE, moved, { state: 'devuelto', paid_on: null }),
        ])
        return
      }
      case 'replayed': {
        const { batch_id } = await ministry.store.db
          .selectFrom('batches')
          .select('batch_id')
          .where('contract', '=', 'pagos')
          .where('snapshot_on', '=', lastDay(cycle))
          .orderBy('batch_id')
          .executeTakeFirstOrThrow()
        const replay = await ministry.land('pagos', lastDay(cycle), [payment(id, at % 4, cycle)])
        await ministry.store.db
          .updateTable('batches')
          .set({ replays_batch_id: batch_id, origin: 'replay' })
          .where('batch_id', '=', replay)
          .execute()
        return
      }
      case 'registry': {
        const changes = [
          { corregimiento_code: '040101' },
          { died_on: '2016-05-01' },
          { household_id: 'H9' },
          { sex: 'M' },
        ][at % 4]
        const on = `2016-${String(3 + this.snapshot++).padStart(2, '0')}-15`
        await ministry.land('personas', on, this.#registry(at % 12, changes))
      }
    }
  }
}

const step = (kind: Step['kind']): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constant(kind), at: fc.nat({ max: 99 }) })
const KINDS = ['cycle', 'late', 'corrected', 'replayed', 'registry'] as const
const each = fc
  .tuple(...KINDS.map(step))
  .chain(steps => fc.shuffledSubarray(steps, { minLength: PROVING ? 1 : steps.length }))

test('built by parts, whatever arrives in whatever order, the rows are those of a build from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(each, async steps => {
      const arrivals = new Arrivals()
      await arrivals.first()
      let standing = await build(null)
      for (const next of steps) {
        await arrivals.arrive(next)
        const built = await build(standing)
        await dropDatabase(ministry.context.warehouse, standing.database)
        standing = built
      }
      const anew = await build(null)
      expect(await content(standing.database)).toEqual(await content(anew.database))
      for (const { database } of [standing, anew]) await dropDatabase(ministry.context.warehouse, database)
    }),
    { numRuns: PROVING ? 20 : 1, seed: 2016, endOnFailure: true },
  )
}, 3_600_000)

test('payments of a new cycle, and late ones, build the cycles that they are of, and nothing else of persons', async () => {
  const arrivals = new Arrivals()
  await arrivals.first()
  const before = await build(null)
  const runOf = (built: { readonly runs: Ancestor['runs'] }, name: string) => built.runs.get(name)
  await arrivals.arrive({ kind: 'cycle', at: 0 })
  const next = await build(before)
  expect(runOf(next, 'fct_payments')).toMatchObject({ cloned: false, parts: ['2016C4'] })
  expect(runOf(next, 'dim_person')).toMatchObject({ cloned: true })
  expect(runOf(next, 'fct_enrolments')).toMatchObject({ cloned: true })
  await arrivals.arrive({ kind: 'late', at: 1 })
  expect(runOf(await build(next), 'fct_payments')).toMatchObject({ parts: ['2016C2'] })
})
