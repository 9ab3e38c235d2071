import { COUNTRY } from '#domain/dimensions.ts'
import {
  RECERTIFICATION,
  RECERTIFIED_PROGRAMMES,
  WINDOW_FROM,
  WINDOW_TO,
} from '../ministry/recertification.ts'
import { SINCE_2017 } from './published-since.ts'
import { EVALUATION_2017, EVALUATION_2017_ON, type FigureRow } from './rows.ts'

/** A figure printed on 4 December 2017. */
const printed = (figure_id: string, value: number, extra: FigureRow): FigureRow => ({
  figure_id,
  measure: 'valor',
  territory_code: COUNTRY,
  value: String(value),
  rounded_to: '1',
  document: EVALUATION_2017,
  published_on: EVALUATION_2017_ON,
  ...extra,
})

const PROGRAMMES = ['120A65', 'RDO', 'AG', 'SENAPAN']
/** A1: enrolments of 2017C3, and A2: the balboas and the share of each modality. */
const MODALITIES: readonly (readonly [string, readonly number[], number, number, number])[] = [
  ['dificil_acceso', [18_744, 28_471, 836, 8_931], 56_982, 12_565_740, 21],
  ['sucursal', [105_747, 18_793, 16_866, 0], 141_406, 44_964_030, 76],
  ['banca_movil', [3_420, 4_301, 61, 0], 7_782, 1_892_790, 3],
]
const PROGRAMME_SUMS = [127_911, 51_565, 17_763, 8_931]
const cycle = { period: '2017C3' }
const enrolments = { ...cycle, indicator: 'B02', basis: 'inscripciones' }
const money = { ...cycle, indicator: 'B03', basis: 'dinero' }

const tableA1 = (): FigureRow[] => [
  ...MODALITIES.flatMap(([modality, cells]) =>
    PROGRAMMES.map((programme, i) =>
      printed(`A1-${programme}-${modality}`, cells[i] ?? Number.NaN, { ...enrolments, programme, modality }),
    ),
  ),
  ...MODALITIES.map(([modality, , sum]) => printed(`A1-${modality}`, sum, { ...enrolments, modality })),
  ...PROGRAMMES.map((programme, i) =>
    printed(`A1-${programme}`, PROGRAMME_SUMS[i] ?? Number.NaN, { ...enrolments, programme }),
  ),
  printed('A1-total', 206_170, { ...enrolments, note: 'Impreso como beneficiarios' }),
  printed('A-titular', 206_008, {
    ...cycle,
    indicator: 'B01',
    basis: 'personas',
    note: 'Titular del mismo documento; la lectura como personas es nuestra',
  }),
]

const tableA2 = (): FigureRow[] => [
  ...MODALITIES.flatMap(([modality, , , balboas, share]) => [
    printed(`A2-${modality}-balboas`, balboas, { ...money, modality }),
    printed(`A2-${modality}-porcentaje`, share, {
      ...money,
      modality,
      measure: 'porcentaje',
      share_of: 'modality',
    }),
  ]),
  ...MODALITIES.map(([modality, , people]) =>
    printed(`A2-${modality}-beneficiarios`, people, { ...enrolments, modality }),
  ),
  printed('A2-total-beneficiarios', 206_170, enrolments),
  printed('A2-total-balboas', 59_422_560, money),
]

const assessed = {
  period: `${WINDOW_FROM}..${WINDOW_TO}`,
  assessment_kind: 'recertificacion',
  basis: 'evaluaciones',
}
const RESULTS = [
  ['elegible', 'B08'],
  ['no_elegible', 'B09'],
] as const
const COLUMN_SUMS = [
  [43, 368],
  [31, 2_263],
  [1, 16],
  [3_377, 8_615],
]

const tableA3 = (): FigureRow[] => [
  ...RECERTIFICATION.flatMap(({ province, cells, printedTotal }) => [
    ...cells.flatMap((pair, i) =>
      RESULTS.map(([result, indicator], which) =>
        printed(`A3-${province}-${RECERTIFIED_PROGRAMMES[i]}-${result}`, pair[which] ?? Number.NaN, {
          ...assessed,
          indicator,
          territory_code: province,
          programme: RECERTIFIED_PROGRAMMES[i] ?? null,
          result,
        }),
      ),
    ),
    printed(`A3-${province}`, printedTotal, { ...assessed, indicator: 'B07', territory_code: province }),
  ]),
  ...COLUMN_SUMS.flatMap((pair, i) =>
    RESULTS.map(([result, indicator], which) =>
      printed(`A3-${RECERTIFIED_PROGRAMMES[i]}-${result}`, pair[which] ?? Number.NaN, {
        ...assessed,
        indicator,
        programme: RECERTIFIED_PROGRAMMES[i] ?? null,
        result,
      }),
    ),
  ),
  printed('A3-total', 14_715, { ...assessed, indicator: 'B07' }),
  printed('A3-elegible', 3_452, { ...assessed, indicator: 'B08', result: 'elegible' }),
  printed('A3-no_elegible', 11_263, { ...assessed, indicator: 'B09', result: 'no_elegible' }),
  ...[
    ['elegible', 23],
    ['no_elegible', 77],
  ].map(([result, share]) =>
    printed(`A3-${result}-porcentaje`, Number(share), {
      ...assessed,
      indicator: 'B07',
      result: String(result),
      measure: 'porcentaje',
      share_of: 'result',
    }),
  ),
]

const scheduled = {
  indicator: 'P06',
  measure: 'denominador',
  basis: 'evaluaciones',
  period: '2016-01-01..2017-12-31',
}
const progress = { period: '2017', basis: 'otra' }

const tableA4 = (): FigureRow[] => [
  printed('A4-programadas', 33_688, scheduled),
  printed('A4-programadas-120A65', 31_033, { ...scheduled, programme: '120A65' }),
  printed('A4-programadas-120A65-2016', 21_087, { ...scheduled, programme: '120A65', period: '2016' }),
  printed('A4-programadas-120A65-2017', 9_946, { ...scheduled, programme: '120A65', period: '2017' }),
  printed('A4-pmt', 14_715, { ...assessed, indicator: 'B07', note: 'PMT aplicados al mes de agosto' }),
  printed('A4-fups', 25_000, { ...progress, plan_id: 'A4-FUPS' }),
  printed('A4-promotores', 754, { ...progress, plan_id: 'A4-PROMOTORES' }),
]

/** Every figure that the ministry printed, as it was printed: errors of addition included. */
export const publishedFigures = (): readonly FigureRow[] => [
  ...tableA1(),
  ...tableA2(),
  ...tableA3(),
  ...tableA4(),
  ...SINCE_2017,
]
