import { isLosslessNumber, stringify } from 'lossless-json'

const stepsOf = (path: string): readonly string[] => (path === '' ? [] : path.split('.'))
const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isLosslessNumber(value)

/** The value at a dotted path, `message.items.0.id`; undefined if something on the way is missing. */
export function valueAt(value: unknown, path: string): unknown {
  let current = value
  for (const step of stepsOf(path)) {
    if (!isContainer(current) || !Object.hasOwn(current, step)) return undefined
    current = current[step]
  }
  return current
}

/** A copy of a JSON value with another value at a dotted path; what is missing on the way is made. A number as a step is a place in a list. */
export function withValueAt(value: unknown, path: string, entry: unknown): unknown {
  const [step, ...rest] = stepsOf(path)
  if (step === undefined) return entry
  const inner = isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined
  const next = withValueAt(inner, rest.join('.'), entry)
  if (Array.isArray(value) || (value === undefined && /^\d+$/.test(step))) {
    const list: unknown[] = Array.isArray(value) ? [...value] : []
    list[Number(step)] = next
    return list
  }
  // Defined, not assigned: a step may be called `__proto__`.
  return Object.defineProperty({ ...(isContainer(value) ? value : {}) }, step, {
    value: next,
    enumerable: true,
    writable: true,
    configurable: true,
  })
}

/** A scalar as the source wrote it, numbers digit by digit; null for null, a missing value, an empty text or something nested. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (isLosslessNumber(value)) return value.value
  return typeof value === 'boolean' ? String(value) : null
}

/** JSON in one line, numbers digit by digit. */
export const jsonOf = (value: unknown): string => stringify(value) ?? 'null'
