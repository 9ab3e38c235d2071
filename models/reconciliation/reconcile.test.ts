import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { territoriesAt } from '#domain/territories/index.ts'
import { buildPublication, findingsOf, reconciliationOf } from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry

const PLACE = territoriesAt('corregimiento', '08')[0]?.code ?? ''
const WINDOW = '2016-01-01..2017-08-31'
const figure = (figure_id: string, value: string, fields: Record<string, unknown> = {}) => ({
  figure_id,
  indicator: 'B07',
  measure: 'valor',
  period: WINDOW,
  territory_code: 'PA',
  assessment_kind: 'recertificacion',
  value,
  rounded_to: '1',
  basis: 'evaluaciones',
  document: 'Informe',
  published_on: '2017-12-04',
  ...fields,
})

/** Two provinces: cells of programme × result that add up, but for a printed total that is one too many, as in the report of 2017. */
const CELLS = [
  ['08', 'elegible', '120A65', 0],
  ['08', 'no_elegible', '120A65', 3],
  ['08', 'elegible', 'RDO', 2],
  ['08', 'no_elegible', 'RDO', 4],
  ['04', 'elegible', 'RDO', 1],
  ['04', 'no_elegible', 'RDO', 5],
] as const
const assessments = CELLS.flatMap(([place, result, programme, count]) =>
  Array.from({ length: count }, (_, index) => ({
    assessment_id: `${place}${result}${programme}${index}`,
    person_id: `${place === '08' ? 'Q' : 'R'}${index}`,
    kind: 'recertificacion',
    assessed_on: '2017-02-01',
    result,
    programme,
  })),
)
const resident = (person_id: string, corregimiento_code: string) => ({
  person_id,
  given_names: 'Ana',
  surnames: 'Pérez',
  sex: 'F',
  birth_on: '1960-05-05',
  corregimiento_code,
})

beforeAll(async () => {
  ministry = await startMinistry()
  await ministry.land('personas', '2016-12-31', [
    ...[0, 1, 2, 3, 4].map(number => resident(`Q${number}`, PLACE)),
    ...[0, 1, 2, 3, 4].map(number => resident(`R${number}`, '040101')),
  ])
  await ministry.land('elegibilidad', '2017-08-31', assessments)
  const paid = (person_id: string, programme: string, modality: string, amount_balboas: string) => ({
    payment_id: `${person_id}-${programme}`,
    person_id,
    cycle: '2017C3',
    programme,
    months_paid: 3,
    amount_balboas,
    modality,
    scheduled_on: '2017-08-10',
    paid_on: '2017-08-12',
    state: 'pagado',
    retroactive: false,
  })
  await ministry.land('pagos', '2017-09-30', [
    paid('Q0', '120A65', 'sucursal', '360.00'),
    paid('Q0', 'RDO', 'sucursal', '150.00'),
    paid('Q1', 'RDO', 'dificil_acceso', '90.00'),
    paid('nobody', 'RDO', 'sucursal', '0.00'),
  ])
  const cycle = { assessment_kind: null, period: '2017C3' }
  await ministry.land('cifras_publicadas', '2017-12-04', [
    ...CELLS.map(([territory_code, result, programme, count]) =>
      figure(`cell-${territory_code}-${result}-${programme}`, String(count), {
        territory_code,
        programme,
        indicator: result === 'elegible' ? 'B08' : 'B09',
      }),
    ),
    figure('row-08', '10', { territory_code: '08' }),
    figure('row-04', '6', { territory_code: '04' }),
    figure('eligible', '3', { result: 'elegible' }),
    figure('not-eligible', '13', { indicator: 'B09' }),
    figure('total', '16'),
    figure('share-eligible', '20', { measure: 'porcentaje', share_of: 'result', indicator: 'B08' }),
    figure('headline', '3', { ...cycle, indicator: 'B01', basis: 'personas' }),
    figure('enrolments', '4', { ...cycle, indicator: 'B02', basis: 'inscripciones' }),
    figure('money', '600', { ...cycle, indicator: 'B03', basis: 'dinero' }),
    figure('by-card', '3', { ...cycle, indicator: 'B02', basis: 'inscripciones', modality: 'sucursal' }),
    figure('card-money', '85', {
      ...cycle,
      indicator: 'B03',
      basis: 'dinero',
      modality: 'sucursal',
      measure: 'porcentaje',
      share_of: 'modality',
    }),
    figure('card-and-mobile', '3', { ...cycle, indicator: 'B02', modality: 'sucursal|banca_movil' }),
    figure('promoters', '754', { indicator: null, plan_id: 'act-1', assessment_kind: null, period: '2017' }),
    figure('unheard-of', '1', { indicator: 'Z99' }),
  ])
  await ministry.land('plan', '2017-01-01', [
    { plan_id: 'act-1', kind: 'actividad', title: 'Promotores', target: '800', synthetic: false },
  ])
  await ministry.land('avances', '2017-12-31', [
    { plan_id: 'act-1', period: '2017Q2', value: '400', unit: 'personas', reported_on: '2017-07-01' },
    { plan_id: 'act-1', period: '2017Q4', value: '754', unit: 'personas', reported_on: '2018-01-01' },
  ])
  await buildPublication(ministry.context)
})
afterAll(() => ministry.stop())

describe('reconciliation', () => {
  it('shows every printed figure beside its computed twin', async () => {
    const rows = await reconciliationOf(ministry.store)
    const found = Object.fromEntries(rows.map(row => [row.figure_id, [Number(row.computed), row.status]]))
    expect(found).toMatchObject({
      'cell-08-no_elegible-RDO': [4, 'equal'],
      'row-08': [9, 'different'],
      'row-04': [6, 'equal'],
      eligible: [3, 'equal'],
      'not-eligible': [12, 'different'],
      total: [15, 'different'],
      'share-eligible': [20, 'equal'],
      headline: [3, 'equal'],
      enrolments: [4, 'equal'],
      money: [600, 'equal'],
      'card-money': [85, 'equal'],
      'card-and-mobile': [3, 'equal'],
      promoters: [754, 'equal'],
      'unheard-of': [0, 'no_data'],
    })
    expect(rows.find(row => row.figure_id === 'unheard-of')?.computed).toBeNull()
    expect(rows.find(row => row.figure_id === 'card-money')?.basis).toBe('dinero')
    expect(rows.find(row => row.figure_id === 'total')).toMatchObject({
      printed: '16',
      difference: '-1',
    })
  })

  it('finds by comparing alone the totals that their printed parts contradict', async () => {
    const findings = await findingsOf(ministry.store)
    const contradicted = findings.filter(finding => finding.kind === 'printed_total_contradicted')
    expect(contradicted.map(finding => finding.subject).sort()).toEqual(['not-eligible', 'row-08', 'total'])
    expect(contradicted.find(finding => finding.subject === 'total')?.detail_es).toContain('suman 15')
  })

  it('tells persons from enrolments, and does not call a partial list a contradiction', async () => {
    const findings = await findingsOf(ministry.store)
    expect(findings.filter(finding => finding.kind === 'printed_bases_differ')).toHaveLength(1)
    expect(findings.some(finding => finding.finding_id.startsWith('printed-total-enrolments'))).toBe(false)
  })

  it('counts payments of persons whom the registry does not know', async () => {
    const unknown = (await findingsOf(ministry.store)).find(
      finding => finding.finding_id === 'pagos-unknown_person',
    )
    expect(unknown).toMatchObject({ kind: 'unknown_person', rows: '1', amount_balboas: '0.00' })
  })
})

describe('the small ministry', () => {
  it('has its planted duplicates among the findings', async () => {
    const other = await startMinistry()
    try {
      await landSmallMinistry(other)
      await buildPublication(other.context)
      const duplicate = (await findingsOf(other.store)).find(finding => finding.kind === 'duplicate_key')
      expect(duplicate).toMatchObject({ rows: '6', subject: 'pagos' })
    } finally {
      await other.stop()
    }
  })
})
