import type { Programme } from './programmes.ts'

/** Enrolments paid in a cycle, and how many of them by difícil acceso and by banca móvil; the rest by card. */
export interface Paid {
  readonly paid: number
  readonly dificil: number
  readonly banca: number
}

export interface Anchor {
  readonly cycle: string
  /** Share of the roll whose payment was not collected or was returned. */
  readonly unpaidShare: number
  readonly programmes: Readonly<Record<Programme, Paid>>
  /** Balboas paid, where the split must make a printed sum; otherwise arrears are free. */
  readonly balboas?: number
  /** The printed total of persons; Red de Oportunidades and 120 a los 65 give way to it and to the money. */
  readonly total?: number
}

const paid = (count: number, dificil: number, banca = 0): Paid => ({ paid: count, dificil, banca })

/**
 * Cycles that hold the series: printed ones to the unit, and a few of our own between them. A zero count of 120 a los 65 and
 * Red de Oportunidades means: found from `total` and `balboas`. Printed: 2017C1 (card and banca móvil), 2017C3, 2022C1, 2022C4,
 * 2024C3, 2025C3, 2025C4, 2026C1 (MIDES, 4 December 2017, and press statements 2017–2026).
 */
export const ANCHORS: readonly Anchor[] = [
  {
    cycle: '2016C1',
    unpaidShare: 0.034,
    programmes: {
      '120A65': paid(120_900, 18_300, 3_900),
      RDO: paid(59_800, 30_600, 5_200),
      AG: paid(16_300, 810, 60),
      SENAPAN: paid(9_250, 9_250),
    },
  },
  {
    cycle: '2017C1',
    unpaidShare: 0.033,
    programmes: {
      '120A65': paid(105_121 + 18_560, 18_560, 3_510),
      RDO: paid(27_965 + 28_900, 28_900, 4_620),
      AG: paid(16_152 + 828, 828, 60),
      SENAPAN: paid(9_020, 9_020),
    },
  },
  {
    cycle: '2017C3',
    unpaidShare: 0.03,
    programmes: {
      '120A65': paid(127_911, 18_744, 3_420),
      RDO: paid(51_565, 28_471, 4_301),
      AG: paid(17_763, 836, 61),
      SENAPAN: paid(8_931, 8_931),
    },
  },
  {
    cycle: '2019C4',
    unpaidShare: 0.024,
    programmes: {
      '120A65': paid(124_900, 17_000, 2_600),
      RDO: paid(47_300, 24_900, 3_300),
      AG: paid(18_500, 800, 50),
      SENAPAN: paid(8_350, 8_350),
    },
  },
  {
    cycle: '2021C4',
    unpaidShare: 0.024,
    programmes: {
      '120A65': paid(121_900, 13_900, 1_400),
      RDO: paid(43_300, 19_800, 1_900),
      AG: paid(18_950, 720, 30),
      SENAPAN: paid(7_850, 7_850),
    },
  },
  {
    cycle: '2022C1',
    unpaidShare: 0.031,
    total: 191_205,
    balboas: 55_903_210,
    programmes: {
      '120A65': paid(0, 13_200),
      RDO: paid(0, 19_500),
      AG: paid(19_000, 700),
      SENAPAN: paid(7_800, 7_800),
    },
  },
  {
    cycle: '2022C4',
    unpaidShare: 0.0245,
    total: 192_789,
    balboas: 56_301_480,
    programmes: {
      '120A65': paid(0, 11_800),
      RDO: paid(0, 18_300),
      AG: paid(19_200, 630),
      SENAPAN: paid(7_720, 7_720),
    },
  },
  {
    cycle: '2024C3',
    unpaidShare: 0.028,
    total: 191_412,
    balboas: 55_834_560,
    programmes: {
      '120A65': paid(0, 7_750),
      RDO: paid(0, 14_900),
      AG: paid(19_700, 416),
      SENAPAN: paid(7_500, 7_500),
    },
  },
  {
    cycle: '2025C3',
    unpaidShare: 0.026,
    total: 186_793,
    balboas: 54_408_750,
    programmes: {
      '120A65': paid(0, 4_700),
      RDO: paid(0, 11_480),
      AG: paid(19_800, 350),
      SENAPAN: paid(7_350, 7_350),
    },
  },
  {
    cycle: '2025C4',
    unpaidShare: 0.0245,
    total: 186_812,
    balboas: 54_404_610,
    programmes: {
      '120A65': paid(0, 3_950),
      RDO: paid(0, 10_630),
      AG: paid(19_830, 334),
      SENAPAN: paid(7_320, 7_320),
    },
  },
  {
    cycle: '2026C1',
    unpaidShare: 0.0275,
    balboas: 54_193_470,
    programmes: {
      '120A65': paid(116_495, 3_850),
      RDO: paid(42_591, 10_440),
      AG: paid(19_851, 322),
      SENAPAN: paid(7_288, 7_288),
    },
  },
]
