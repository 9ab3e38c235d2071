import type { RuleNode } from './expression.ts'

/** The same condition with lists of one part, and lists within lists of their own kind, taken apart: how people would have written it. */
export function flattened(node: RuleNode): RuleNode {
  if ('not' in node) return { not: flattened(node.not) }
  if ('exists' in node) return node.where === undefined ? node : { ...node, where: flattened(node.where) }
  if ('all' in node) {
    const parts = node.all.map(flattened).flatMap(part => ('all' in part ? part.all : [part]))
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { all: parts }
  }
  if ('any' in node) {
    const parts = node.any.map(flattened).flatMap(part => ('any' in part ? part.any : [part]))
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { any: parts }
  }
  return node
}
