import {
  AndNode,
  type Expression,
  type JoinNode,
  OnNode,
  type OperationNode,
  RawNode,
  type SqlBool,
} from 'kysely'

const NODES = {
  asof: RawNode.createWithSql('/* asof */ 1'),
  any: RawNode.createWithSql('/* any */ 1'),
  semi: RawNode.createWithSql('/* semi */ 1'),
  anti: RawNode.createWithSql('/* anti */ 1'),
} as const

export type Strictness = keyof typeof NODES

class StrictnessMark implements Expression<SqlBool> {
  readonly #node: OperationNode
  constructor(strictness: Strictness) {
    this.#node = NODES[strictness]
  }
  get expressionType(): undefined {
    return undefined
  }
  toOperationNode(): OperationNode {
    return this.#node
  }
}

/**
 * Turns a join into `ASOF`, `ANY`, `SEMI` or `ANTI`, which Kysely has no words for: first condition of the join, at its top level.
 * `ASOF` takes equalities and, last, one inequality: of the rows that satisfy it, the nearest.
 *
 * @example
 * db.selectFrom('fct_payments as p').leftJoin('stg_enrolments as e', join =>
 *   join.on(strictness('asof')).onRef('e.person_id', '=', 'p.person_id').onRef('e.start_on', '<=', 'p.paid_on'))
 */
export const strictness = (kind: Strictness): Expression<SqlBool> => new StrictnessMark(kind)

const kinds = Object.keys(NODES) as Strictness[]
const kindOf = (node: OperationNode): Strictness | undefined => kinds.find(kind => NODES[kind] === node)

/** The mark of a join, or undefined. Marks count only at the top level of its conditions. */
export function strictnessOf(join: JoinNode): Strictness | undefined {
  let node = join.on?.on
  while (node !== undefined && AndNode.is(node)) {
    const found = kindOf(node.right)
    if (found !== undefined) return found
    node = node.left
  }
  return node === undefined ? undefined : kindOf(node)
}

function stripped(node: OperationNode): OperationNode | undefined {
  if (kindOf(node) !== undefined) return undefined
  if (!AndNode.is(node)) return node
  const left = stripped(node.left)
  const right = stripped(node.right)
  if (left === undefined) return right
  return right === undefined ? left : AndNode.create(left, right)
}

/** The same join without its mark. */
export function withoutStrictness(join: JoinNode): JoinNode {
  const { on, ...rest } = join
  const kept = on === undefined ? undefined : stripped(on.on)
  return kept === undefined ? rest : { ...rest, on: OnNode.create(kept) }
}
