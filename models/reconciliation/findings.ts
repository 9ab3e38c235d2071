import type { BuildContext } from '../build/context.ts'
import type { Reconciled } from './reconcile.ts'

export interface Finding {
  readonly finding_id: string
  readonly kind: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly subject: string
  readonly rows: string
  readonly amount_balboas: string | null
  readonly detail_es: string
  readonly detail_en: string
}

export async function findingsIn(_c: BuildContext, _p: number, _r: readonly Reconciled[]): Promise<readonly Finding[]> {
  return []
}
