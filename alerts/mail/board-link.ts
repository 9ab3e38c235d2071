import { COUNTRY } from '#domain/dimensions.ts'

/** The board with what a mail speaks of: its period, territory, and its indicator on the map and in the trend: `…/tablero?period=2026C1&territory=04&map=P10&trend=P10`. */
export function boardLink(
  publicUrl: string,
  filters: {
    readonly period: string
    readonly indicator: string
    readonly territory?: string | undefined
    readonly programme?: string | null
  },
): string {
  const search = new URLSearchParams({ period: filters.period })
  if (filters.territory !== undefined && filters.territory !== COUNTRY)
    search.set('territory', filters.territory)
  search.set('map', filters.indicator)
  search.set('trend', filters.indicator)
  if (filters.programme != null) search.set('programme', filters.programme)
  return `${publicUrl.replace(/\/+$/, '')}/tablero?${search}`
}
