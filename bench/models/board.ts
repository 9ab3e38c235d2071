import type { Dimension } from '#domain/dimensions.ts'
import type { ValuesQuery } from '#domain/indicators.ts'

const CYCLE = '2026C1'
const SPAN = '2023-01-01..2026-03-31'
const card = (indicator: string, period: string): ValuesQuery => ({ indicator, period, compare: 'previous' })
const modality = (indicator: string, by: readonly Dimension[]): ValuesQuery => ({
  indicator,
  period: CYCLE,
  by,
})
const again = (by: readonly Dimension[]): ValuesQuery => ({
  indicator: 'B07',
  period: SPAN,
  filters: { kind: ['recertificacion'] },
  by,
})

/** What the executive board asks for the country when it opens: its cards, map, trend and two tables. */
export const BOARD: readonly ValuesQuery[] = [
  ...['B01', 'B03', 'P10', 'P13', 'P02', 'T01', 'P15'].map(code => card(code, CYCLE)),
  card('P05', '2025S2'),
  ...['T07', 'P06', 'X15'].map(code => card(code, '2025')),
  card('X17', '2026Q1'),
  { indicator: 'P10', period: CYCLE, by: ['territory:province'] },
  { indicator: 'P10', period: '2023C2..2026C1' },
  modality('B02', ['modality']),
  modality('B03', ['modality']),
  modality('B02', ['modality', 'programme']),
  modality('B02', ['programme']),
  modality('B02', []),
  modality('B03', []),
  again(['territory:province', 'programme', 'result']),
  again(['territory:province', 'result']),
  again(['programme', 'result']),
  again(['result']),
  again([]),
]

/**
 * The same figures as SQL that ClickHouse, PostgreSQL and DuckDB read alike, over tables that have every person's number and place beside each
 * row already: the hardest comparison. `payments`, `enrolments`, `assessments`. Figures of other institutions and of the plan need no records.
 */
export const PLAIN: readonly string[] = (() => {
  const of = (cycle: string) => `cycle = '${cycle}'`
  const both = (select: string) =>
    [CYCLE, '2025C4'].map(cycle => `select ${select} from payments where ${of(cycle)}`)
  const persons = 'count(distinct case when collected then person end)'
  const enrolled = 'count(distinct case when collected then enrolment end)'
  const balboas = 'sum(case when collected then amount end)'
  const onTime = `count(distinct case when collected and late_days <= 5 then person end), count(distinct person)`
  const years = [2025, 2024]
  const year = (select: string) =>
    years.map(
      one =>
        `select ${select} from payments where counted_on between date '${one}-01-01' and date '${one}-12-31'`,
    )
  const assessed = (from: string, to: string) =>
    `select sum(case when result = 'no_elegible' then 1 else 0 end), count(*) from assessments where kind = 'recertificacion' and assessed_on between date '${from}' and date '${to}'`
  const span =
    "from assessments where kind = 'recertificacion' and assessed_on between date '2023-01-01' and date '2026-03-31'"
  return [
    ...both(persons),
    ...both(balboas),
    ...both(onTime),
    ...both('sum(case when collected then 1 else 0 end), count(*)'),
    ...['2026-03-31', '2025-12-31'].map(
      on =>
        `select count(distinct person) from enrolments where active_from <= date '${on}' and active_to >= date '${on}'`,
    ),
    ...both(persons),
    ...both(
      `count(distinct case when collected and modality = 'dificil_acceso' then enrolment end), ${enrolled}`,
    ),
    assessed('2025-07-01', '2025-12-31'),
    assessed('2025-01-01', '2025-06-30'),
    ...year(balboas),
    ...years.map(one => assessed(`${one}-01-01`, `${one}-12-31`)),
    ...year(persons),
    `select substring(corregimiento, 1, 2), ${onTime} from payments where ${of(CYCLE)} group by 1`,
    `select cycle, ${onTime} from payments group by 1`,
    `select modality, ${enrolled} from payments where ${of(CYCLE)} group by 1`,
    `select modality, ${balboas} from payments where ${of(CYCLE)} group by 1`,
    `select modality, programme, ${enrolled} from payments where ${of(CYCLE)} group by 1, 2`,
    `select programme, ${enrolled} from payments where ${of(CYCLE)} group by 1`,
    `select ${enrolled} from payments where ${of(CYCLE)}`,
    `select ${balboas} from payments where ${of(CYCLE)}`,
    `select substring(corregimiento, 1, 2), programme, result, count(*) ${span} group by 1, 2, 3`,
    `select substring(corregimiento, 1, 2), result, count(*) ${span} group by 1, 2`,
    `select programme, result, count(*) ${span} group by 1, 2`,
    `select result, count(*) ${span} group by 1`,
    `select count(*) ${span}`,
  ]
})()
