import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FILTERS, type Filter, MEMBERS } from '#domain/dimensions.ts'
import { holds } from '#domain/scope.ts'
import * as queries from '../api/queries.ts'
import type { Reader } from '../api/types.ts'
import { type BoardSearch, boardSearch } from '../shell/search.ts'
import { scopesOf, useReader } from './reader.ts'

/** The question that a figure answers: its list asks the same one. */
export interface Cell extends Partial<Record<Filter, string>> {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  /** Which side of the figure; the numerator where it is not said. */
  readonly part?: 'denominator'
  /** The figure, where it is known: of none (null), and of zero, there is nothing to list. */
  readonly value: string | null | undefined
}

/** Whether a reader may see persons where a cell counts them; which of them, the service cuts by programme. */
const mayList = (reader: Reader, { territory, programme }: Cell): boolean =>
  scopesOf(reader, 'nominal').some(
    ({ programmes, territories }) =>
      (territories === '*' || holds({ programmes: '*', territories }, { programme: '', territory })) &&
      (programmes === '*' || programme === undefined || programmes.includes(programme)),
  )

/** A cell of members that a list can be asked for; `ND` and the like are none. */
const isAskable = (cell: Cell): boolean =>
  FILTERS.every(filter => cell[filter] === undefined || MEMBERS[filter].some(({ id }) => id === cell[filter]))

/** The address of the list of what a cell counts, for whoever may see persons there; undefined for everybody else, and where there is nothing to list. */
export function useListOf(cell: Cell | undefined): BoardSearch | undefined {
  const reader = useReader()
  const { tree, publication } = boardSearch(useSearch({ strict: false }))
  const catalogue = useQuery(queries.indicators).data
  const part = cell?.part ?? 'numerator'
  if (
    reader === undefined ||
    cell === undefined ||
    cell.value === null ||
    (cell.value !== undefined && Number(cell.value) === 0) ||
    catalogue?.find(({ code }) => code === cell.indicator)?.lists.includes(part) !== true ||
    !mayList(reader, cell) ||
    !isAskable(cell)
  )
    return undefined
  const { indicator, period, territory, value: _, part: side, ...filters } = cell
  return boardSearch({ list: indicator, period, territory, part: side, tree, publication, ...filters })
}

/** A figure that leads to the list of what it counts; to whoever may not see persons there it is a figure. */
export function CellLink({ cell, children }: { cell: Cell | undefined; children: ReactNode }) {
  const { t } = useTranslation()
  const search = useListOf(cell)
  if (search === undefined) return children
  return (
    <Link to="/personas/lista" search={search} preload={false} className="cell" title={t('table.list_of')}>
      {children}
    </Link>
  )
}
