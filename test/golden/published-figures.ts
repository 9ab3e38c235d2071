import type { ValueRow, ValuesQuery } from '#domain/indicators.ts'

/** A printed figure: the members that name its row, its value, and the unit to which it was rounded (exact when absent). */
export interface GoldenRow {
  readonly members: Readonly<Record<string, string>>
  readonly value: string
  readonly roundedTo?: string
}

/** A question and every row of the answer that was printed. Sources: the ministry's report of 4 December 2017 (tables A), its statements 2017–2026 (B). */
export interface GoldenAnswer {
  readonly source: string
  readonly query: ValuesQuery
  readonly rows: readonly GoldenRow[]
}

const PROGRAMMES = ['120A65', 'RDO', 'AG', 'SENAPAN'] as const
const A1 = {
  dificil_acceso: [18_744, 28_471, 836, 8_931],
  sucursal: [105_747, 18_793, 16_866, 0],
  banca_movil: [3_420, 4_301, 61, 0],
} as const
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const total = (value: number | string, roundedTo?: string): readonly GoldenRow[] => [
  { members: {}, value: String(value), ...(roundedTo === undefined ? {} : { roundedTo }) },
]
const by = (dimension: string, values: Readonly<Record<string, number>>): readonly GoldenRow[] =>
  Object.entries(values).map(([member, value]) => ({
    members: { [dimension]: member },
    value: String(value),
  }))

const C2017 = '2017C3'
const TABLE_A1: readonly GoldenAnswer[] = [
  {
    source: 'A1, cells',
    query: { indicator: 'B02', period: C2017, by: ['modality', 'programme'] },
    rows: Object.entries(A1).flatMap(([modality, counts]) =>
      counts.map((count, index) => ({
        members: { modality, programme: PROGRAMMES[index] ?? '' },
        value: String(count),
      })),
    ),
  },
  {
    source: 'A1, sums by modality',
    query: { indicator: 'B02', period: C2017, by: ['modality'] },
    rows: by(
      'modality',
      Object.fromEntries(Object.entries(A1).map(([modality, counts]) => [modality, sum(counts)])),
    ),
  },
  {
    source: 'A1, sums by programme',
    query: { indicator: 'B02', period: C2017, by: ['programme'] },
    rows: by('programme', { '120A65': 127_911, RDO: 51_565, AG: 17_763, SENAPAN: 8_931 }),
  },
  { source: 'A1, total: enrolments', query: { indicator: 'B02', period: C2017 }, rows: total(206_170) },
  { source: 'A, headline: persons', query: { indicator: 'B01', period: C2017 }, rows: total(206_008) },
]

const TABLE_A2: readonly GoldenAnswer[] = [
  {
    source: 'A2, balboas by modality',
    query: { indicator: 'B03', period: C2017, by: ['modality'] },
    rows: by('modality', { sucursal: 44_964_030, dificil_acceso: 12_565_740, banca_movil: 1_892_790 }),
  },
  { source: 'A2, total balboas', query: { indicator: 'B03', period: C2017 }, rows: total(59_422_560) },
  {
    source: 'A2, difícil acceso of people',
    query: { indicator: 'P15', period: C2017 },
    rows: total('27.6', '0.1'),
  },
  {
    source: 'A2, difícil acceso of money',
    query: { indicator: 'P15M', period: C2017 },
    rows: total('21', '1'),
  },
]

const A3_PROGRAMMES = ['NO_IDENTIFICADO', '120A65', 'AG', 'RDO'] as const
/** By province: eligible and not eligible, in the order of the programmes. */
const A3: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
  '01': [
    [3, 11, 0, 1_058],
    [3, 181, 1, 803],
  ],
  '04': [
    [1, 1, 0, 319],
    [2, 283, 1, 2_217],
  ],
  '02': [
    [0, 10, 0, 812],
    [0, 925, 1, 1_691],
  ],
  '03': [
    [0, 1, 0, 107],
    [0, 93, 0, 494],
  ],
  '05': [
    [0, 2, 0, 103],
    [0, 95, 0, 334],
  ],
  '06': [
    [33, 2, 0, 136],
    [326, 72, 2, 726],
  ],
  '07': [
    [0, 4, 0, 21],
    [0, 525, 1, 218],
  ],
  '08': [
    [0, 0, 1, 56],
    [0, 83, 10, 694],
  ],
  '09': [
    [6, 0, 0, 765],
    [37, 6, 0, 1_438],
  ],
  '10': [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ],
  '11': [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ],
  '12': [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ],
  '13': [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ],
}
const WINDOW = '2016-01-01..2017-08-31'
const RECERTIFICATION = { kind: ['recertificacion'] } as const
const recertified = (indicator: string, value: number): GoldenAnswer => ({
  source: `A3, ${indicator} in all`,
  query: { indicator, period: WINDOW, filters: RECERTIFICATION },
  rows: total(value),
})
const TABLE_A3: readonly GoldenAnswer[] = [
  ...(['B08', 'B09'] as const).map((indicator, result) => ({
    source: `A3, cells of ${indicator}`,
    query: {
      indicator,
      period: WINDOW,
      by: ['territory:province', 'programme'] as const,
      filters: RECERTIFICATION,
    },
    rows: Object.entries(A3).flatMap(([territory, cells]) =>
      (cells[result] ?? []).map((count, index) => ({
        members: { territory, programme: A3_PROGRAMMES[index] ?? '' },
        value: String(count),
      })),
    ),
  })),
  {
    source: 'A3, cells in one answer',
    query: {
      indicator: 'B07',
      period: WINDOW,
      by: ['territory:province', 'result'],
      filters: RECERTIFICATION,
    },
    rows: Object.entries(A3).flatMap(([territory, [eligible, not]]) => [
      { members: { territory, result: 'elegible' }, value: String(sum(eligible)) },
      { members: { territory, result: 'no_elegible' }, value: String(sum(not)) },
    ]),
  },
  recertified('B07', 14_714),
  recertified('B08', 3_452),
  recertified('B09', 11_262),
  { source: 'A3, not eligible of all', query: { indicator: 'P05', period: WINDOW }, rows: total('76.53935') },
]

const TABLE_B: readonly GoldenAnswer[] = [
  {
    source: 'B, 2017 Q1, without difícil acceso',
    query: {
      indicator: 'B02',
      period: '2017C1',
      by: ['programme'],
      filters: { modality: ['sucursal', 'banca_movil'] },
    },
    rows: by('programme', { '120A65': 105_121, RDO: 27_965, AG: 16_152 }),
  },
  { source: 'B, 2022C1', query: { indicator: 'B01', period: '2022C1' }, rows: total(191_205) },
  { source: 'B, 2022C1', query: { indicator: 'B03', period: '2022C1' }, rows: total(55_900_000, '100000') },
  { source: 'B, 2022C4', query: { indicator: 'B01', period: '2022C4' }, rows: total(192_789) },
  { source: 'B, 2022C4', query: { indicator: 'B03', period: '2022C4' }, rows: total(56_300_000, '100000') },
  { source: 'B, 2024C3', query: { indicator: 'B01', period: '2024C3' }, rows: total(191_412) },
  { source: 'B, 2024C3', query: { indicator: 'B03', period: '2024C3' }, rows: total(55_834_560) },
  {
    source: 'B, 2024C3, by card',
    query: { indicator: 'B02', period: '2024C3', by: ['modality'] },
    rows: by('modality', { sucursal: 160_846 }),
  },
  { source: 'B, 2025C3', query: { indicator: 'B01', period: '2025C3' }, rows: total(186_793) },
  { source: 'B, 2025C3', query: { indicator: 'B03', period: '2025C3' }, rows: total(54_408_750) },
  { source: 'B, 2025C3, with FUPS', query: { indicator: 'B11', period: '2025C3' }, rows: total(151_176) },
  { source: 'B, 2025C4', query: { indicator: 'B01', period: '2025C4' }, rows: total(186_812) },
  { source: 'B, 2025C4', query: { indicator: 'B03', period: '2025C4' }, rows: total(54_404_610) },
  {
    source: 'B, 2025C4, by modality',
    query: { indicator: 'B02', period: '2025C4', by: ['modality'] },
    rows: by('modality', { sucursal: 164_578, dificil_acceso: 22_234, banca_movil: 0 }),
  },
  { source: 'B, 2026C1, persons', query: { indicator: 'B01', period: '2026C1' }, rows: total(186_225) },
  { source: 'B, 2026C1, enrolments', query: { indicator: 'B02', period: '2026C1' }, rows: total(186_225) },
  { source: 'B, 2026C1, balboas', query: { indicator: 'B03', period: '2026C1' }, rows: total(54_193_470) },
  {
    source: 'B, 2026C1, by programme',
    query: { indicator: 'B02', period: '2026C1', by: ['programme'] },
    rows: by('programme', { '120A65': 116_495, RDO: 42_591, AG: 19_851, SENAPAN: 7_288 }),
  },
  { source: 'B, 2026C1, entrants', query: { indicator: 'B10', period: '2026C1' }, rows: total(1_586) },
  {
    source: 'B, 2026C1, entrants by sex',
    query: { indicator: 'B10', period: '2026C1', by: ['sex'] },
    rows: by('sex', { F: 979, M: 607 }),
  },
]

/** Every figure that the demonstration reproduces, as questions to `indicatorValues`. */
export const PUBLISHED_FIGURES: readonly GoldenAnswer[] = [...TABLE_A1, ...TABLE_A2, ...TABLE_A3, ...TABLE_B]

/** What an answer says otherwise than was printed: nothing, when all is well. */
export function misprints(
  { source, rows: printed }: GoldenAnswer,
  answered: readonly ValueRow[],
): readonly string[] {
  return printed.flatMap(({ members, value, roundedTo }) => {
    const named = Object.entries(members)
    const row = answered.find(candidate =>
      named.every(([name, member]) => candidate[name as keyof ValueRow] === member),
    )
    const what = `${source} ${named.map(([, member]) => member).join(' ')}`.trim()
    if (row === undefined || row.value === null) return [`${what}: no figure, printed ${value}`]
    const equal =
      roundedTo === undefined
        ? row.value === value
        : Math.abs(Number(row.value) - Number(value)) <= Number(roundedTo) / 2
    return equal ? [] : [`${what}: ${row.value}, printed ${value}`]
  })
}
