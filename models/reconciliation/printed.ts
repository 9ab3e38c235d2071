import { sql } from 'kysely'
import type { Filter } from '#domain/dimensions.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'

/** A figure as the ministry printed it; `filters` are the breakdown that it names. */
export interface Printed {
  readonly figure_id: string
  readonly indicator: string | null
  readonly plan_id: string | null
  readonly measure: 'valor' | 'numerador' | 'denominador' | 'porcentaje'
  readonly share_of: 'modality' | 'result' | 'programme' | null
  readonly period: string
  readonly territory: string
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>
  readonly value: string
  readonly rounded_to: string
  readonly basis: string
  readonly document: string
  readonly published_on: string
  readonly note: string | null
}

type Row = Omit<Printed, 'filters'> &
  Readonly<Record<'programme' | 'modality' | 'sex' | 'result' | 'assessment_kind', string | null>>

const listed = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text
        .split('|')
        .map(part => part.trim())
        .filter(part => part !== '')

/** Every printed figure of a publication, in the order of their ids. */
export async function printedFigures(warehouse: Warehouse, publication: number): Promise<readonly Printed[]> {
  const { rows } = await sql<Row>`
    select figure_id, indicator, plan_id, measure, share_of, period, territory, programme, modality, sex, result,
      assessment_kind, value, rounded_to, basis, document, published_on, note
    from ${sql.table(servedName(publication, 'fct_published_figures'))} order by figure_id`.execute(
    warehouse.db,
  )
  return rows.map(({ programme, modality, sex, result, assessment_kind, ...figure }) => {
    const named = { programme, modality, sex, result, kind: assessment_kind }
    const filters = Object.entries(named)
      .map(([filter, text]) => [filter, listed(text)] as const)
      .filter(([, members]) => members.length > 0)
    return { ...figure, filters: Object.fromEntries(filters) }
  })
}

/** The breakdown as text: what the ledger of reconciliations keeps. */
export const breakdownOf = ({ filters }: Printed): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filters).map(([filter, members]) => [filter, members.join('|')]))
