import type { RuleNode, RuleScalar } from '#domain/rules/expression.ts'

/** A row by the names of its columns; undefined and null are not known. */
export type Cells = Readonly<Record<string, RuleScalar | null | undefined>>

/** A record of a source, with the days on which it happened or between which it stands. */
export interface Recorded {
  readonly from: string
  readonly to: string
  readonly cells: Cells
}

export interface Known {
  readonly cells: Cells
  readonly records: (source: string) => readonly Recorded[]
  readonly day: string
}

const plusDays = (on: string, days: number) =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)

const order = (a: RuleScalar, b: RuleScalar): number => {
  const [one, other] = [a, b].map(value =>
    typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value,
  )
  return one === other ? 0 : (one as number) < (other as number) ? -1 : 1
}

function compared(is: string, a: RuleScalar, b: RuleScalar, decimal: boolean): boolean {
  if (is === 'equal' || is === 'not_equal')
    return (decimal ? order(a, b) === 0 : a === b) === (is === 'equal')
  const found = order(a, b)
  return is === 'less' ? found < 0 : is === 'at_most' ? found <= 0 : is === 'greater' ? found > 0 : found >= 0
}

/** A rule's tree, in the plainest way: true, false, or null for not known. */
export function evaluate(node: RuleNode, known: Known): boolean | null {
  if ('all' in node) {
    const parts = node.all.map(part => evaluate(part, known))
    return parts.includes(false) ? false : parts.includes(null) ? null : true
  }
  if ('any' in node) {
    const parts = node.any.map(part => evaluate(part, known))
    return parts.includes(true) ? true : parts.includes(null) ? null : false
  }
  if ('not' in node) {
    const part = evaluate(node.not, known)
    return part === null ? null : !part
  }
  if ('exists' in node) {
    const first = plusDays(known.day, 1 - (node.within_days ?? 1))
    return known
      .records(node.exists)
      .some(
        record =>
          record.from <= known.day &&
          record.to >= first &&
          (node.where === undefined || evaluate(node.where, { ...known, cells: record.cells }) === true),
      )
  }
  const value = known.cells[node.column] ?? null
  if ('known' in node) return (value !== null) === node.known
  if (value === null) return null
  const decimal = node.column === 'pagos.amount_balboas'
  return 'in' in node
    ? node.in.some(one => compared('equal', value, one, decimal))
    : compared(node.is, value, node.value, decimal)
}
