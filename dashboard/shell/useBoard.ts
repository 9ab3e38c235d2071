import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ChartOptions } from '#charts/index.ts'
import { COUNTRY } from '#domain/dimensions.ts'
import type { Period } from '#domain/periods.ts'
import * as queries from '../api/queries.ts'
import type { TerritoryUnit } from '../api/types.ts'
import { latestComplete, readPeriod } from './periods.ts'
import { useLanguage, useThemeName } from './preferences.ts'
import { type BoardSearch, boardSearch } from './search.ts'

export interface Board {
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
  readonly search: BoardSearch
  readonly options: ChartOptions
  readonly change: (next: Partial<BoardSearch>) => void
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The state of the board, read from the address; undefined until the publication and the territories are known. */
export function useBoard(): Board | undefined {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const language = useLanguage()
  const theme = useThemeName()
  const publications = useQuery(queries.publications).data
  const units = useQuery(queries.territories).data
  const search = useMemo(() => boardSearch(raw), [raw])
  const change = useCallback(
    (next: Partial<BoardSearch>) => {
      void navigate({ to: '.', search: boardSearch({ ...search, ...next }), resetScroll: false })
    },
    [navigate, search],
  )
  const territories = useMemo(() => new Map((units ?? []).map(unit => [unit.code, unit])), [units])
  const country = territories.get(COUNTRY)
  return useMemo(() => {
    if (!publications || publications.current === null || country === undefined) return undefined
    const wanted = publications.publications.find(
      ({ publication }) => String(publication) === search.publication,
    )
    const asOf = wanted?.as_of ?? publications.as_of
    if (asOf === null) return undefined
    return {
      period: readPeriod(search.period) ?? latestComplete('cycle', asOf),
      territory: territories.get(search.territory ?? COUNTRY) ?? country,
      territories,
      asOf,
      publication: wanted ? search.publication : undefined,
      shownPublication: wanted?.publication ?? publications.current,
      tree: search.tree === 'is' ? 'is' : undefined,
      search,
      options: {
        language,
        theme,
        nameOf: (code: string) => territories.get(code)?.name ?? code,
        motion: !calm(),
      },
      change,
    }
  }, [publications, territories, country, search, language, theme, change])
}
