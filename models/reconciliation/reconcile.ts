import type { ModelsContext } from '../build/context.ts'

export interface Reconciled {
  readonly figure_id: string
  readonly indicator: string | null
  readonly measure: string
  readonly basis: string
  readonly period: string
  readonly territory: string
  readonly breakdown: Readonly<Record<string, string>>
  readonly printed: string
  readonly rounded_to: string
  readonly computed: string | null
  readonly difference: string | null
  readonly status: 'equal' | 'equal_when_rounded' | 'different' | 'no_data'
  readonly document: string
  readonly published_on: string
  readonly note: string | null
}

export async function reconcile(_c: ModelsContext, _p: number, _s?: AbortSignal): Promise<readonly Reconciled[]> {
  return []
}
