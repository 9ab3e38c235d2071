import { SimeiError } from '#domain/errors.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import { lookup } from '#domain/lookup.ts'
import { B01 } from './base/B01.ts'
import { B02 } from './base/B02.ts'
import { B03 } from './base/B03.ts'
import { B04 } from './base/B04.ts'
import { B05 } from './base/B05.ts'
import { B06 } from './base/B06.ts'
import { B07 } from './base/B07.ts'
import { B08 } from './base/B08.ts'
import { B09 } from './base/B09.ts'
import { B10 } from './base/B10.ts'
import { B11 } from './base/B11.ts'
import type { Indicator } from './formula.ts'
import { P01 } from './programme/P01.ts'
import { P02 } from './programme/P02.ts'
import { P03 } from './programme/P03.ts'
import { P04 } from './programme/P04.ts'
import { P05 } from './programme/P05.ts'
import { P06 } from './programme/P06.ts'
import { P07 } from './programme/P07.ts'
import { P08 } from './programme/P08.ts'
import { P09 } from './programme/P09.ts'
import { P10 } from './programme/P10.ts'
import { P11 } from './programme/P11.ts'
import { P12 } from './programme/P12.ts'
import { P13 } from './programme/P13.ts'
import { P14 } from './programme/P14.ts'
import { P15 } from './programme/P15.ts'
import { P15M } from './programme/P15M.ts'
import { P16 } from './programme/P16.ts'
import { P17 } from './programme/P17.ts'
import { P18 } from './programme/P18.ts'
import { P19 } from './programme/P19.ts'
import { P20 } from './programme/P20.ts'
import { P21 } from './programme/P21.ts'
import { P22 } from './programme/P22.ts'
import { P23 } from './programme/P23.ts'
import { P24 } from './programme/P24.ts'
import { X01 } from './sps/X01.ts'
import { X02 } from './sps/X02.ts'
import { X03 } from './sps/X03.ts'
import { X04 } from './sps/X04.ts'
import { X05 } from './sps/X05.ts'
import { X06 } from './sps/X06.ts'
import { X07 } from './sps/X07.ts'
import { X08 } from './sps/X08.ts'
import { X08M } from './sps/X08M.ts'
import { X09 } from './sps/X09.ts'
import { X09A } from './sps/X09A.ts'
import { X09D } from './sps/X09D.ts'
import { X10 } from './sps/X10.ts'
import { X11 } from './sps/X11.ts'
import { X12 } from './sps/X12.ts'
import { X13 } from './sps/X13.ts'
import { X14 } from './sps/X14.ts'
import { X15 } from './sps/X15.ts'
import { X16 } from './sps/X16.ts'
import { X17 } from './sps/X17.ts'
import { X18 } from './sps/X18.ts'
import { X19 } from './sps/X19.ts'
import { X20 } from './sps/X20.ts'
import { X20A } from './sps/X20A.ts'
import { X20E } from './sps/X20E.ts'
import { X20S } from './sps/X20S.ts'
import { X20T } from './sps/X20T.ts'
import { X20V } from './sps/X20V.ts'
import { X21 } from './sps/X21.ts'
import { X22 } from './sps/X22.ts'
import { T01 } from './territorial/T01.ts'
import { T02 } from './territorial/T02.ts'
import { T03 } from './territorial/T03.ts'
import { T04 } from './territorial/T04.ts'
import { T05 } from './territorial/T05.ts'
import { T06 } from './territorial/T06.ts'
import { T07 } from './territorial/T07.ts'
import { T08 } from './territorial/T08.ts'
import { T09 } from './territorial/T09.ts'
import { T10 } from './territorial/T10.ts'
import { T11 } from './territorial/T11.ts'
import { T12 } from './territorial/T12.ts'
import { T13 } from './territorial/T13.ts'
import { T14 } from './territorial/T14.ts'
import { T15 } from './territorial/T15.ts'

/** Every indicator by code, with its formula. */
export const DEFINITIONS: Readonly<Record<string, Indicator>> = lookup({
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
  B09,
  B10,
  B11,
  P01,
  P02,
  P03,
  P04,
  P05,
  P06,
  P07,
  P08,
  P09,
  P10,
  P11,
  P12,
  P13,
  P14,
  P15,
  P15M,
  P16,
  P17,
  P18,
  P19,
  P20,
  P21,
  P22,
  P23,
  P24,
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T08,
  T09,
  T10,
  T11,
  T12,
  T13,
  T14,
  T15,
  X01,
  X02,
  X03,
  X04,
  X05,
  X06,
  X07,
  X08,
  X08M,
  X09,
  X09A,
  X09D,
  X10,
  X11,
  X12,
  X13,
  X14,
  X15,
  X16,
  X17,
  X18,
  X19,
  X20,
  X20A,
  X20E,
  X20S,
  X20T,
  X20V,
  X21,
  X22,
})

/** What every indicator says of itself, by code. */
export const INDICATORS: Readonly<Record<string, IndicatorMetadata>> = lookup(
  Object.fromEntries(Object.entries(DEFINITIONS).map(([code, indicator]) => [code, indicator.metadata])),
)

/** The indicator of a code. Throws `unknown_indicator` with those that there are. */
export function indicatorOf(code: string): Indicator {
  const indicator = DEFINITIONS[code]
  if (indicator === undefined)
    throw new SimeiError('unknown_indicator', {
      detail: code.slice(0, 40),
      allowed: Object.keys(DEFINITIONS),
    })
  return indicator
}

/** The catalogue in its order: base counts, then programme, territorial and system indicators. */
export const indicatorList = (): readonly IndicatorMetadata[] => Object.values(INDICATORS)
