import { COUNTRY } from '#domain/dimensions.ts'

/** The board with the same filters as a mail: `…/tablero?period=2026C1&territory=04`. */
export function boardLink(
  publicUrl: string,
  filters: {
    readonly period: string
    readonly territory?: string | undefined
    readonly programme?: string | null
  },
): string {
  const search = new URLSearchParams({ period: filters.period })
  if (filters.territory !== undefined && filters.territory !== COUNTRY)
    search.set('territory', filters.territory)
  if (filters.programme != null) search.set('programme', filters.programme)
  return `${publicUrl.replace(/\/+$/, '')}/tablero?${search}`
}
