/**
 * Exact decimals as whole millionths. Counts, balboas (2 decimals) and external figures (4) all fit without rounding; only a
 * quotient is rounded, half away from zero at the sixth decimal.
 */
export type Millionths = bigint

const DECIMALS = 6
const ONE = 10n ** BigInt(DECIMALS)

/** Reads decimal text of at most six decimals. Throws RangeError on anything else. */
export function millionths(text: string): Millionths {
  const match = /^(-?)(\d+)(?:\.(\d{1,6})0*)?$/.exec(text)
  if (match === null) throw new RangeError('not a decimal of at most six places')
  const [, sign, whole, fraction = ''] = match
  const size = BigInt(`${whole}${fraction.padEnd(DECIMALS, '0')}`)
  return sign === '-' ? -size : size
}

/** Decimal text without trailing zeros, point or exponent: `59422560`, `76.535`, `-0.5`. */
export function decimalText(value: Millionths): string {
  const size = value < 0n ? -value : value
  const fraction = (size % ONE).toString().padStart(DECIMALS, '0').replace(/0+$/, '')
  const text = `${size / ONE}${fraction === '' ? '' : `.${fraction}`}`
  return value < 0n ? `-${text}` : text
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

/** factor × numerator ÷ denominator; the denominator is not zero. */
export function quotient(factor: number, numerator: Millionths, denominator: Millionths): Millionths {
  const top = BigInt(factor) * numerator * ONE
  const size = (2n * absolute(top) + absolute(denominator)) / (2n * absolute(denominator))
  return top < 0n !== denominator < 0n ? -size : size
}
