import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { openWarehouse } from '#warehouse/index.ts'
import { ownServer, type TestServer } from '../test/engines.ts'
import { makeMinistry } from './generate.ts'
import { indexOf, QUARTERS, quarterAt } from './ministry/calendar.ts'
import { RECERTIFICATION, RECERTIFIED_PROGRAMMES } from './ministry/recertification.ts'
import { assessmentsOf } from './records/assessments.ts'
import { householdChanges } from './records/households.ts'
import { payments } from './records/payments.ts'
import { plantedDuplicates } from './records/registry.ts'
import { personSnapshot } from './records/snapshots.ts'
import { openWorld, type Sql, type World } from './world.ts'

let server: TestServer
let warehouse: ReturnType<typeof openWarehouse>
beforeAll(async () => {
  server = await ownServer({ memoryMb: 2400 })
  warehouse = openWarehouse(server.urls.admin)
})
afterAll(async () => {
  await warehouse.close()
  await server.stop()
})

/** What was paid in a cycle; each is computed once and kept in the scratch database. */
async function paidOf(world: World, cycle: string): Promise<Sql> {
  const table = world.table(`paid_${cycle}`)
  const query = await payments(world, quarterAt(indexOf(cycle)))
  await world.run(
    sql`CREATE TABLE IF NOT EXISTS ${table} ENGINE = Memory AS SELECT * FROM (${query}) WHERE state = 'pagado'`,
  )
  return sql`SELECT * FROM ${table}`
}

/** Persons, enrolments and balboas paid in a cycle. */
async function totals(world: World, cycle: string) {
  const [row] = await world.rows<Record<string, string>>(
    sql`SELECT uniqExact(person_id) AS persons, count() AS enrolments, toString(sum(amount_balboas)) AS balboas FROM (${await paidOf(world, cycle)})`,
  )
  return [row?.persons, row?.enrolments, row?.balboas]
}

/** Enrolments paid by one or two columns. */
async function counted(world: World, cycle: string, columns: string): Promise<Record<string, number>> {
  const rows = await world.rows<{ cell: string; rows: string }>(
    sql`SELECT arrayStringConcat([${sql.raw(columns)}], ' ') AS cell, count() AS rows FROM (${await paidOf(world, cycle)}) GROUP BY cell`,
  )
  return Object.fromEntries(rows.map(row => [row.cell, Number(row.rows)]))
}

async function ministry(seed: number): Promise<World> {
  const scratch = `demo_exact_${seed}`
  const world = openWorld({ warehouse, scratch, scale: SCALE, seed })
  await makeMinistry(world, scratch)
  return world
}

/** The seed of the demonstration, and to prove that no figure hangs on it another one. */
const SEEDS = PROVING ? [2017, 99] : [2017]
/** What is printed is of the full scale. */
const SCALE = PROVING ? 1 : 0.02

describe.each(SEEDS)('the ministry of seed %i', seed => {
  let world: World
  beforeAll(async () => {
    world = await ministry(seed)
  })

  // `npm test` reads them from its product: test/product/golden.test.ts.
  describe.runIf(PROVING)('has the printed figures to the unit', () => {
    test('2017C3 by programme and modality, in people, money and months in arrears', async () => {
      expect(await totals(world, '2017C3')).toEqual(['206008', '206170', '59422560'])
      expect(await counted(world, '2017C3', 'programme, modality')).toEqual({
        '120A65 dificil_acceso': 18_744,
        '120A65 sucursal': 105_747,
        '120A65 banca_movil': 3_420,
        'RDO dificil_acceso': 28_471,
        'RDO sucursal': 18_793,
        'RDO banca_movil': 4_301,
        'AG dificil_acceso': 836,
        'AG sucursal': 16_866,
        'AG banca_movil': 61,
        'SENAPAN dificil_acceso': 8_931,
      })
      const rows = await world.rows(sql`
        SELECT modality, toString(sum(amount_balboas)) AS balboas, toUInt32(sumIf(months_paid - 3, retroactive)) AS extra_months
        FROM (${await paidOf(world, '2017C3')}) GROUP BY modality ORDER BY modality`)
      expect(rows).toEqual([
        { modality: 'banca_movil', balboas: '1892790', extra_months: 15 },
        { modality: 'dificil_acceso', balboas: '12565740', extra_months: 58 },
        { modality: 'sucursal', balboas: '44964030', extra_months: 236 },
      ])
    })

    test('cycles since 2022, to the unit or to the printed rounding', async () => {
      expect(await totals(world, '2024C3')).toEqual(['191412', '191412', '55834560'])
      expect(await totals(world, '2025C3')).toEqual(['186793', '186793', '54408750'])
      expect(await totals(world, '2025C4')).toEqual(['186812', '186812', '54404610'])
      expect(await totals(world, '2026C1')).toEqual(['186225', '186225', '54193470'])
      const [, early, earlyBalboas] = await totals(world, '2022C1')
      const [, late, lateBalboas] = await totals(world, '2022C4')
      expect([early, late]).toEqual(['191205', '192789'])
      expect([Number(earlyBalboas) / 1e6, Number(lateBalboas) / 1e6].map(m => m.toFixed(1))).toEqual([
        '55.9',
        '56.3',
      ])
    })

    test('modalities and programmes of the cycles that print them', async () => {
      expect(await counted(world, '2024C3', 'modality')).toMatchObject({ sucursal: 160_846 })
      expect(await counted(world, '2025C4', 'modality')).toEqual({
        sucursal: 164_578,
        dificil_acceso: 22_234,
      })
      expect(await counted(world, '2026C1', 'programme')).toEqual({
        '120A65': 116_495,
        RDO: 42_591,
        AG: 19_851,
        SENAPAN: 7_288,
      })
      const [near] = await world.rows<Record<string, string>>(sql`
        SELECT countIf(programme = '120A65') AS elder, countIf(programme = 'RDO') AS network, countIf(programme = 'AG') AS angel,
          round(sum(amount_balboas) / 1000000, 1) AS millions
        FROM (${await paidOf(world, '2017C1')}) WHERE modality != 'dificil_acceso'`)
      expect([near?.elder, near?.network, near?.angel, Number(near?.millions)]).toEqual([
        '105121',
        '27965',
        '16152',
        45.9,
      ])
    })

    test('recertification of 2016 to August 2017 by province, programme and result', async () => {
      const found = new Map<string, number>()
      for (const quarter of QUARTERS.filter(q => q.index <= 6)) {
        const rows = await world.rows<{ cell: string; rows: string }>(sql`
          SELECT concat(substring(p.corregimiento_code, 1, 2), ' ', e.programme, ' ', e.result) AS cell, count() AS rows
          FROM (${assessmentsOf(world, quarter)}) AS e
          INNER JOIN (${personSnapshot(world, quarterAt(quarter.index - 1))}) AS p ON p.person_id = e.person_id
          WHERE e.kind = 'recertificacion' AND e.assessed_on BETWEEN '2016-01-01' AND '2017-08-31' GROUP BY cell`)
        for (const row of rows) found.set(row.cell, (found.get(row.cell) ?? 0) + Number(row.rows))
      }
      const printed = RECERTIFICATION.flatMap(({ province, cells }) =>
        cells.flatMap(([yes, no], i) => [
          [`${province} ${RECERTIFIED_PROGRAMMES[i]} elegible`, yes] as const,
          [`${province} ${RECERTIFIED_PROGRAMMES[i]} no_elegible`, no] as const,
        ]),
      )
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(printed.filter(([, count]) => count > 0)))
      expect([...found.values()].reduce((sum, n) => sum + n, 0)).toBe(14_714)
    })

    test('2026C1 has 1,586 entrants, who were never paid in their programme before and all collect', async () => {
      const before = await Promise.all(
        ['2025C4', '2025C3', '2024C3', '2017C3'].map(cycle => paidOf(world, cycle)),
      )
      const [row] = await world.rows<Record<string, string>>(sql`
        WITH entrants AS (
          SELECT e.person_id AS person_id, p.sex AS sex FROM ${world.table('enrolment')} AS e INNER JOIN ${world.table('person')} AS p USING (person_id)
          WHERE e.start_cycle = 40)
        SELECT countIf(sex = 'F') AS women, countIf(sex = 'M') AS men,
          countIf(person_id IN (SELECT person_id FROM (${await paidOf(world, '2026C1')}))) AS collect,
          countIf(person_id IN (${sql.join(
            before.map(paid => sql`SELECT person_id FROM (${paid})`),
            sql` UNION ALL `,
          )})) AS earlier FROM entrants`)
      expect(row).toEqual({ women: '979', men: '607', collect: '1586', earlier: '0' })
    })

    test('151,176 persons paid in 2025C3 live in a household with a form by then', async () => {
      const [row] = await world.rows<Record<string, string>>(sql`
        SELECT count() AS paid, countIf(h.first_form <= 38) AS on_file FROM (${await paidOf(world, '2025C3')}) AS g
        INNER JOIN (${personSnapshot(world, quarterAt(38))}) AS p ON p.person_id = g.person_id
        INNER JOIN ${world.table('household')} AS h ON h.household_id = p.household_id`)
      expect(row).toEqual({ paid: '186793', on_file: '151176' })
      const [file] = await world.rows<Record<string, string>>(sql`
        SELECT count() AS forms, toString(min(form_on)) AS first, toString(max(form_on)) AS last FROM (${householdChanges(world, quarterAt(38))})
        WHERE form_on >= '2025-07-01'`)
      expect(Number(file?.forms)).toBeGreaterThan(1000)
      expect(
        [file?.first, file?.last].every(on => on !== undefined && on >= '2025-07-01' && on <= '2025-09-30'),
      ).toBe(true)
    })
  })

  test('the planted pairs are known, and a second number is not assessed while the printed assessments last', async () => {
    const pairs = await plantedDuplicates(world)
    const count = (likeness: string) => pairs.filter(pair => pair.likeness === likeness).length
    expect([count('same'), count('namesake'), count('sibling')]).toEqual(
      [1300, 400, 300].map(planted => planted * SCALE),
    )
    const [row] = await world.rows<{ rows: string }>(sql`
      SELECT count() AS rows FROM ${world.table('assessment')} WHERE assessed_on <= '2017-08-31'
        AND person_id IN (SELECT person_id FROM ${world.table('person')} WHERE is_twin)`)
    expect(row?.rows).toBe('0')
  })

  test('a person registered twice is never paid under the second number in a printed cycle', async () => {
    for (const cycle of ['2017C3', '2022C1', '2022C4', '2024C3', '2025C3', '2025C4', '2026C1']) {
      const [row] = await world.rows<{ rows: string }>(sql`
        SELECT count() AS rows FROM (${await paidOf(world, cycle)}) WHERE person_id IN (SELECT person_id FROM ${world.table('person')} WHERE is_twin)`)
      expect([cycle, row?.rows]).toEqual([cycle, '0'])
    }
  })
})
