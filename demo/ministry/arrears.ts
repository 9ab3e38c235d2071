import type { Modality, Programme } from './programmes.ts'

/** Months in arrears paid beside the three ordinary ones, by programme and modality. */
export type Arrears = Readonly<Record<Programme, Readonly<Record<Modality, number>>>>

const over = (months: number, dificil: number, banca = 0) => {
  const hard = Math.round(months * dificil)
  const mobile = Math.round(months * banca)
  return { sucursal: months - hard - mobile, dificil_acceso: hard, banca_movil: mobile }
}

/** 2017C3: 28,320, 6,960 and 1,800 balboas of 120 a los 65 are exactly these months (MIDES, 4 December 2017, derived). */
export const ARREARS_2017C3: Arrears = {
  '120A65': { sucursal: 236, dificil_acceso: 58, banca_movil: 15 },
  RDO: over(0, 0),
  AG: over(0, 0),
  SENAPAN: over(0, 0),
}

/** Spreads months of each programme over modalities; hard-to-reach places have more than their share. */
export const spread = (elder: number, network: number, angel: number, banca: boolean): Arrears => ({
  '120A65': over(elder, 0.2, banca ? 0.05 : 0),
  RDO: over(network, 0.5, banca ? 0.08 : 0),
  AG: over(angel, 0),
  SENAPAN: over(0, 0),
})

/** Months whose rates (120, 50, 80) add up to `balboas`, a multiple of 10, with a few of each programme. */
export function arrearsOf(balboas: number, banca: boolean): Arrears {
  for (let network = 4; network < 16; network++)
    for (let angel = 3; angel < 12; angel++) {
      const rest = balboas - 50 * network - 80 * angel
      if (rest >= 0 && rest % 120 === 0) return spread(rest / 120, network, angel, banca)
    }
  throw new RangeError(`no months in arrears add up to ${balboas} balboas`)
}
