import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ChartOptions } from '#charts/index.ts'
import { COUNTRY } from '#domain/dimensions.ts'
import type { Period } from '#domain/periods.ts'
import { allows, isCut, mayName, useReader } from '../access/reader.ts'
import * as queries from '../api/queries.ts'
import type { TerritoryUnit } from '../api/types.ts'
import { latestComplete, readPeriod } from './periods.ts'
import { useLanguage, useThemeName } from './preferences.ts'
import { type BoardSearch, boardSearch } from './search.ts'

/** What of a page's state is in its address, whatever it shows. */
export interface PageState {
  readonly search: BoardSearch
  readonly options: ChartOptions
  readonly change: (next: Partial<BoardSearch>) => void
}

export interface Board extends PageState {
  readonly period: Period
  readonly territory: TerritoryUnit
  readonly territories: ReadonlyMap<string, TerritoryUnit>
  /** The instant as of which the shown publication speaks. */
  readonly asOf: string
  /** The publication of the address; undefined shows the current one. */
  readonly publication: string | undefined
  readonly shownPublication: number
  /** Places as they are today; undefined: as they were. */
  readonly tree: 'is' | undefined
  /** Whether its reader may ask for the figures of a territory. */
  readonly mayName: (territory: string) => boolean
  /** Whether nothing is cut from its figures: what has no place and programme of its own is shown too. */
  readonly seesEverything: boolean
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The state of a page, read from its address; names of territories are their codes until the territories are known. */
export function usePageState(): PageState {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const language = useLanguage()
  const theme = useThemeName()
  const units = useQuery(queries.territories).data
  const search = useMemo(() => boardSearch(raw), [raw])
  const change = useCallback(
    (next: Partial<BoardSearch>) => {
      void navigate({ to: '.', search: boardSearch({ ...search, ...next }), resetScroll: false })
    },
    [navigate, search],
  )
  return useMemo(() => {
    const names = new Map((units ?? []).map(({ code, name }) => [code, name]))
    const nameOf = (code: string) => names.get(code) ?? code
    return { search, change, options: { language, theme, nameOf, motion: !calm() } }
  }, [units, search, change, language, theme])
}

/** The state of the board, read from the address; undefined until the publication and the territories are known, and for who sees no figures. */
export function useBoard(): Board | undefined {
  const page = usePageState()
  const reader = useReader()
  const sees = reader !== undefined && allows(reader, { may: 'aggregates' })
  const publications = useQuery({ ...queries.publications, enabled: sees }).data
  const units = useQuery(queries.territories).data
  const territories = useMemo(() => new Map((units ?? []).map(unit => [unit.code, unit])), [units])
  return useMemo(() => {
    if (reader === undefined || !publications || publications.current === null) return undefined
    const { search } = page
    // Whoever does not see the whole country begins with the first of their own territories.
    const first = territories.get(mayName(reader, COUNTRY) ? COUNTRY : (reader.territories[0] ?? COUNTRY))
    if (first === undefined) return undefined
    const wanted = publications.publications.find(
      ({ publication }) => String(publication) === search.publication,
    )
    const asOf = wanted?.as_of ?? publications.as_of
    if (asOf === null) return undefined
    return {
      ...page,
      period: readPeriod(search.period) ?? latestComplete('cycle', asOf),
      territory: territories.get(search.territory ?? first.code) ?? first,
      territories,
      asOf,
      publication: wanted ? search.publication : undefined,
      shownPublication: wanted?.publication ?? publications.current,
      tree: search.tree === 'is' ? 'is' : undefined,
      mayName: territory => mayName(reader, territory),
      seesEverything: !isCut(reader),
    }
  }, [reader, publications, territories, page])
}
