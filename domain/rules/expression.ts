/** A value that a column is compared with: text for codes and decimals, a whole number, or true and false. */
export type RuleScalar = string | number | boolean

export const COMPARISONS = ['equal', 'not_equal', 'less', 'at_most', 'greater', 'at_least'] as const
export type Comparison = (typeof COMPARISONS)[number]

/**
 * A rule's condition: a tree of these nodes and no others. Its value is true, false or unknown, as in SQL: a comparison with something that
 * is not known is unknown, `all` is false as soon as one part is, `any` true as soon as one is. `exists` is never unknown: a record that does
 * not answer its `where` does not count.
 */
export type RuleNode =
  | { readonly all: readonly RuleNode[] }
  | { readonly any: readonly RuleNode[] }
  | { readonly not: RuleNode }
  | { readonly column: string; readonly is: Comparison; readonly value: RuleScalar }
  | { readonly column: string; readonly in: readonly RuleScalar[] }
  | { readonly column: string; readonly known: boolean }
  | RuleExists

/** Some record of the source within so many days up to the day judged, that day included. */
export interface RuleExists {
  readonly exists: string
  readonly within_days?: number
  readonly where?: RuleNode
}

/** A version of a rule that is in force from a day on, until a later one of the same subject and stage. */
export interface RuleInForce {
  readonly rule_id: string
  /** A dimension of protection or a package. */
  readonly subject: string
  readonly stage: string
  /** `YYYY-MM-DD`; of two versions from one day the later one. */
  readonly effective_from: string
  /** Null: nothing is asked of this stage any more. */
  readonly condition: RuleNode | null
}

/** The nodes of a tree, the tree itself first. */
export function* nodesOf(node: RuleNode): Generator<RuleNode> {
  yield node
  if ('all' in node) for (const part of node.all) yield* nodesOf(part)
  else if ('any' in node) for (const part of node.any) yield* nodesOf(part)
  else if ('not' in node) yield* nodesOf(node.not)
  else if ('exists' in node && node.where !== undefined) yield* nodesOf(node.where)
}
