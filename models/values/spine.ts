/** Every combination of one member of each list, in order; of no list, the one empty combination. */
export function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (combined, list) => combined.flatMap(head => list.map(member => [...head, member])),
    [[]],
  )
}
