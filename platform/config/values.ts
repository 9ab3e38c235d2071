import { isIP } from 'node:net'
import { SimeiError } from '#domain/errors.ts'
import { isDate, parseCycles } from '#domain/periods.ts'

/** The variables that are read; nothing else of the environment is. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The refusal of one variable, by name and never by value: a value may hold a password. */
export const invalid = (name: string, expected: string): SimeiError =>
  new SimeiError('configuration_invalid', { detail: `${name}: ${expected}` })

/** The variable's text without surrounding blanks; an empty one counts as absent. */
export const text = (env: Environment, name: string): string | undefined => {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

/** A whole number between two bounds, both included. */
export const wholeNumber = (
  env: Environment,
  name: string,
  bounds: { absent: number; least: number; most: number },
): number => {
  const value = text(env, name)
  if (value === undefined) return bounds.absent
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < bounds.least || number > bounds.most) {
    throw invalid(name, `a whole number from ${bounds.least} to ${bounds.most}`)
  }
  return number
}

/** A number above zero, decimals allowed. */
export const positiveNumber = (env: Environment, name: string, absent: number): number => {
  const value = text(env, name)
  if (value === undefined) return absent
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0) throw invalid(name, 'a number above 0')
  return number
}

/** A URL of one of the protocols (`http:` …), as it was given. */
export const url = (env: Environment, name: string, protocols: readonly string[]): string | undefined => {
  const value = text(env, name)
  if (value === undefined) return undefined
  const shape = `a URL that starts with ${protocols.map(protocol => `${protocol}//`).join(' or ')}`
  if (!URL.canParse(value)) throw invalid(name, shape)
  const { protocol, hostname } = new URL(value)
  if (!protocols.includes(protocol) || hostname === '') throw invalid(name, shape)
  return value
}

/** A day of the calendar, YYYY-MM-DD. */
export const date = (env: Environment, name: string): string | undefined => {
  const value = text(env, name)
  if (value !== undefined && !isDate(value)) throw invalid(name, 'a date, YYYY-MM-DD')
  return value
}

/** Payment cycles: their ids, each alone or in ranges (`2017C1..2017C3,2026C1`). */
export const cycles = (env: Environment, name: string): readonly string[] | undefined => {
  const value = text(env, name)
  if (value === undefined) return undefined
  try {
    return parseCycles(value)
  } catch {
    throw invalid(name, 'payment cycles such as 2017C1..2017C3,2026C1')
  }
}

/** One of a few words. */
export const oneOf = <const T extends string>(
  env: Environment,
  name: string,
  words: readonly T[],
  absent: T,
): T => {
  const value = text(env, name)
  if (value === undefined) return absent
  const known = words.find(word => word === value)
  if (known === undefined) throw invalid(name, `one of ${words.join(', ')}`)
  return known
}

/** Words for the networks that nobody reaches from outside. */
const NEAR = ['loopback', 'linklocal', 'uniquelocal']
const BITS = { 4: 32, 6: 128 } as const

const isNetwork = (each: string): boolean => {
  const [address = '', bits, ...more] = each.split('/')
  const family = isIP(address)
  if (more.length > 0 || (family !== 4 && family !== 6)) return false
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= BITS[family])
}

/** Addresses, networks (`10.0.0.0/8`) and words for near ones, by commas. All networks (`/0`) are none: anybody could then say to be anybody. */
export const networks = (env: Environment, name: string): readonly string[] | undefined => {
  const value = text(env, name)
  if (value === undefined) return undefined
  const all = value.split(',').map(each => each.trim())
  if (!all.every(each => NEAR.includes(each) || isNetwork(each)))
    throw invalid(
      name,
      `addresses or networks by commas, such as 10.0.0.2,10.1.0.0/16, or ${NEAR.join(', ')}`,
    )
  return Object.freeze(all)
}
