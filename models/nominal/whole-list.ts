import { SimeiError } from '#domain/errors.ts'
import { MOST_LISTED } from '#domain/nominal.ts'
import type { NominalContext } from './context.ts'
import { type Line, type LineList, type ListQuery, type ListScopes, lineList } from './list.ts'

/** As many at a time as numbers of their persons fit into one bound value. */
const AT_ONCE = 1_000

/** All lines of a cell. Throws what `lineList` throws, and `list_too_long` where there are more than the longest list shows. */
export async function wholeList(
  context: NominalContext,
  scopes: ListScopes,
  cell: Omit<ListQuery, 'where' | 'order' | 'offset' | 'limit'>,
): Promise<LineList> {
  const page = (offset: number, publication = cell.publication) =>
    lineList(context, scopes, {
      ...cell,
      ...(publication === undefined ? {} : { publication }),
      where: [],
      offset,
      limit: AT_ONCE,
    })
  const first = await page(0)
  if (first.total > MOST_LISTED) throw new SimeiError('list_too_long')
  const lines: Line[] = [...first.lines]
  while (lines.length < first.total) {
    const next = await page(lines.length, first.publication)
    if (next.lines.length === 0) break
    lines.push(...next.lines)
  }
  return { ...first, lines }
}
