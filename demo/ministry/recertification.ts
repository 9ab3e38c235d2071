/** First and last day of the recertification that the ministry printed: 2016 to August 2017. */
export const WINDOW_FROM = '2016-01-01'
export const WINDOW_TO = '2017-08-31'

export const RECERTIFIED_PROGRAMMES = ['NO_IDENTIFICADO', '120A65', 'AG', 'RDO'] as const

/** One province of the printed table: eligible and not eligible by programme, and the total as printed. */
export interface Recertified {
  readonly province: string
  readonly name: string
  readonly cells: readonly (readonly [eligible: number, notEligible: number])[]
  readonly printedTotal: number
}

const row = (
  province: string,
  name: string,
  printedTotal: number,
  ...cells: [number, number][]
): Recertified => ({
  province,
  name,
  cells,
  printedTotal,
})

/** Recertification by province and programme (MIDES, 4 December 2017), cells as printed; Panamá's add up to 844. */
export const RECERTIFICATION: readonly Recertified[] = [
  row('01', 'Bocas del Toro', 2_060, [3, 3], [11, 181], [0, 1], [1_058, 803]),
  row('04', 'Chiriquí', 2_824, [1, 2], [1, 283], [0, 1], [319, 2_217]),
  row('02', 'Coclé', 3_439, [0, 0], [10, 925], [0, 1], [812, 1_691]),
  row('03', 'Colón', 695, [0, 0], [1, 93], [0, 0], [107, 494]),
  row('05', 'Darién', 534, [0, 0], [2, 95], [0, 0], [103, 334]),
  row('06', 'Herrera', 1_297, [33, 326], [2, 72], [0, 2], [136, 726]),
  row('07', 'Los Santos', 769, [0, 0], [4, 525], [0, 1], [21, 218]),
  row('08', 'Panamá', 845, [0, 0], [0, 83], [1, 10], [56, 694]),
  row('09', 'Veraguas', 2_252, [6, 37], [0, 6], [0, 0], [765, 1_438]),
]

/** Whom the assessments of a cell are drawn from: a run of ranks among a province's persons of a programme. */
export interface Draw {
  readonly province: string
  /** Programme of the persons; those of no identified programme are elders. */
  readonly source: string
  readonly programme: string
  readonly result: 'elegible' | 'no_elegible'
  /** Ranks above `after`, up to and including `upto`. */
  readonly after: number
  readonly upto: number
}

/** The runs of ranks at a scale. */
export function drawsAt(scale: number): readonly Draw[] {
  const used = new Map<string, number>()
  return RECERTIFICATION.flatMap(({ province, cells }) =>
    cells.flatMap((pair, i) => {
      const programme = RECERTIFIED_PROGRAMMES[i] ?? 'NO_IDENTIFICADO'
      const source = programme === 'NO_IDENTIFICADO' ? '120A65' : programme
      const key = `${province} ${source}`
      return pair.map((count, which): Draw => {
        const after = used.get(key) ?? 0
        const upto = after + Math.round(count * scale)
        used.set(key, upto)
        return { province, source, programme, result: which === 0 ? 'elegible' : 'no_elegible', after, upto }
      })
    }),
  )
}
