import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import type { Recounted, RecountRequest } from './recount.test-helper.ts'

const memberOf = (row: ValueRow, dimension: string): string =>
  String(dimension.startsWith('territory:') ? row.territory : row[dimension as keyof ValueRow])

const plain = (text: string | null): string | null =>
  text === null ? null : text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text

/** What an answer says otherwise than its recount: nothing, when all is well. */
export function differences(
  { indicator, rows }: IndicatorValues,
  request: RecountRequest,
  recounted: ReadonlyMap<string, Recounted>,
): readonly string[] {
  const answered = new Set<string>()
  const wrong = rows.flatMap(row => {
    const key = request.by.map(dimension => memberOf(row, dimension)).join('|')
    if (answered.has(key)) return [`${key} is answered twice`]
    answered.add(key)
    const counted = recounted.get(key) ?? {
      numerator: '0',
      denominator: indicator.denominator === null ? null : '0',
    }
    const [top, bottom] = [plain(counted.numerator), plain(counted.denominator)]
    if (row.status === 'no_data')
      return row.value === null && (bottom === '0' || top === '0')
        ? []
        : [`${key}: no data, recounted ${top} / ${bottom}`]
    if (row.numerator !== top || row.denominator !== bottom)
      return [`${key}: ${row.numerator} / ${row.denominator}, recounted ${top} / ${bottom}`]
    const value = bottom === null ? Number(top) : (indicator.factor * Number(top)) / Number(bottom)
    return Math.abs(Number(row.value) - value) <= 0.000_000_51 + Math.abs(value) * 1e-12
      ? []
      : [`${key}: value ${row.value}, recounted ${value}`]
  })
  const missing = [...recounted].filter(
    ([key, { numerator, denominator }]) =>
      !answered.has(key) &&
      (plain(numerator) !== '0' || (denominator !== null && plain(denominator) !== '0')),
  )
  return [...wrong, ...missing.map(([key]) => `${key} is missing`)]
}

/** What the comparisons of an answer with another period say otherwise than that period's recount. */
export function comparedOtherwise(
  { indicator, rows }: IndicatorValues,
  request: RecountRequest,
  other: { readonly id: string; readonly startOn: string },
  recounted: ReadonlyMap<string, Recounted>,
): readonly string[] {
  return rows.flatMap(({ compare, value, ...row }) => {
    const key = request.by.map(dimension => memberOf({ value, ...row }, dimension)).join('|')
    if (compare === undefined || compare.period !== other.id)
      return [`${key} is not compared with ${other.id}`]
    const counted = recounted.get(key)
    const top = plain(counted?.numerator ?? '0')
    const bottom = indicator.denominator === null ? null : plain(counted?.denominator ?? '0')
    // The first records are of the last months of 2015: a period that begins before has no data, or only a part.
    if (compare.status === 'no_data')
      return top === '0' || bottom === '0' || other.startOn < '2016-01-01'
        ? []
        : [`${key}: compared with no data, recounted ${top} / ${bottom}`]
    if (compare.numerator !== top || compare.denominator !== bottom)
      return [
        `${key}: compared with ${compare.numerator} / ${compare.denominator}, recounted ${top} / ${bottom}`,
      ]
    const change = value === null ? null : Number(value) - Number(compare.value)
    return change === null
      ? compare.change === null
        ? []
        : [`${key}: a change from nothing`]
      : Math.abs(Number(compare.change) - change) < 0.000_002 + Math.abs(change) * 1e-9
        ? []
        : [`${key}: change ${compare.change}, of ${value} from ${compare.value}`]
  })
}
