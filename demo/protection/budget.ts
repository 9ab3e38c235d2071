import { sql } from 'kysely'
import { type Sql, share, signed, type World } from '../world.ts'

/** Programmes beside the transfers: institution, programme, kind, balboas a quarter per 1,000 inhabitants. Synthetic. */
const FURTHER: readonly (readonly [string, string, string, number])[] = [
  ['MIDES', 'acompanamiento_familiar', 'servicio', 160],
  ['MIDES', 'centro_orientacion_infantil', 'servicio', 240],
  ['MIDES', 'redes_territoriales', 'administracion', 90],
  ['MIDES', 'nutricion_escolar', 'especie', 120],
  ['MEDUCA', 'comedor_escolar', 'especie', 520],
  ['IFARHU', 'beca', 'transferencia', 3_400],
  ['MINSA', 'control_salud', 'servicio', 2_900],
  ['INADEH', 'capacitacion', 'servicio', 610],
  ['MITRADEL', 'insercion_laboral', 'servicio', 85],
  ['SENADIS', 'rehabilitacion', 'servicio', 130],
]

const PERIOD = sql`concat(toString(2016 + intDiv(cycle, 4)), 'Q', toString(1 + cycle % 4))`
const money = (value: Sql): Sql => sql`toDecimal64(round(${value}, 2), 2)`

/** Budgets from each accrued amount: what is committed, in force and allotted lies above, but for a few to be found. */
const amounts = (luck: Sql): Sql => sql`
  ${money(sql`due_balboas`)} AS accrued_balboas, ${money(sql`due_balboas * if(${luck} % 613 = 0, 1.2, 1 + 0.02 * ${share(luck)})`)} AS committed_balboas,
  ${money(sql`ceil(due_balboas * (1.03 + 0.05 * ${share(luck)}) / 1000) * 1000`)} AS modified_balboas,
  ${money(sql`ceil(due_balboas * (0.99 + 0.1 * ${share(sql`sipHash64(${luck})`)}) / 1000) * 1000`)} AS allotted_balboas`

/**
 * The transfers of the country by programme and quarter: what is paid is to the cent the sum of the cycle's payments, as the targets have it.
 * Rows of a span of quarters.
 */
const transfers = (world: World): Sql => {
  const luck = world.hash('budget', sql`programme`, sql`cycle`)
  return sql`
SELECT cycle, 'MIDES' AS institution, programme, 'PA' AS territory_code, 'transferencia' AS benefit_kind, ${PERIOD} AS period,
  toFloat64(rate) * (3 * paid + extra_sucursal + extra_dificil + extra_banca) AS paid_total, greatest(paid_total, toFloat64(rate) * 3 * active) AS due_balboas,
  ${amounts(luck)}, ${money(sql`paid_total`)} AS paid_balboas
FROM ${world.table('target')} AS t INNER JOIN (SELECT programme, rate FROM ${world.table('programme')}) AS r USING (programme) WHERE active > 0`
}

/**
 * Services and transfers of every institution by province and quarter; the last quarter of a year executes most, 2020 less. A few pay more
 * than is accrued.
 */
const further = (world: World): Sql => {
  const rows = FURTHER.map(row => sql`(${row[0]}, ${row[1]}, ${row[2]}, ${row[3]})`)
  const luck = world.hash('budget', sql`programme`, sql`province`, sql`cycle`)
  return sql`
SELECT cycle, institution, programme, province AS territory_code, benefit_kind, ${PERIOD} AS period,
  0. AS paid_total, ${world.scale} * persons / 1000 * each * (1 + 0.012 * cycle) * [0.7, 0.95, 1.05, 1.3][1 + cycle % 4] * if(cycle IN (17, 18), 0.7, 1) AS due_balboas,
  ${amounts(luck)}, ${money(sql`due_balboas * if(${luck} % 499 = 0, 1.1, 0.8 + 0.2 * ${share(world.hash('paid', luck))})`)} AS paid_balboas
FROM (
  SELECT *, toInt16(arrayJoin(range(41))) AS cycle
  FROM (SELECT province, sum(population) AS persons FROM ${world.table('place')} GROUP BY province) AS p
  CROSS JOIN (SELECT * FROM VALUES('institution String, programme String, benefit_kind String, each Float64', ${sql.join(rows)})) AS f)`
}

/** Budgets and their execution in a span of quarters. */
export const budget = (world: World, from: number, upto: number): Sql =>
  sql`SELECT * FROM (${transfers(world)} UNION ALL ${further(world)}) WHERE cycle BETWEEN ${signed(from)} AND ${signed(upto)}`
