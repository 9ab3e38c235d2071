import type { Band, ValueRow } from '#domain/indicators.ts'

/** `no_data` is a silence, not an answer: an alert that was open stays open behind it. */
export type AlertState = 'normal' | 'firing' | 'no_data'

/** What is remembered of one rule in one territory. Instants are ISO 8601 texts, the period an id. */
export interface AlertMemory {
  readonly state: AlertState
  /** When this state began. */
  readonly since: string
  /** When, and by which period, the open alert began; null when none is open. */
  readonly openSince: string | null
  readonly openPeriod: string | null
}

/** What a person is told: an alert opened, or it closed. */
export type AlertNews = 'opened' | 'recovered'

export interface AlertStep {
  readonly memory: AlertMemory
  readonly changed: boolean
  readonly news: AlertNews | null
}

const FIRING_BANDS: Readonly<Record<'at_risk' | 'off_target', readonly Band[]>> = {
  at_risk: ['at_risk', 'off_target'],
  off_target: ['off_target'],
}

/** What a figure says to a rule. Only a firm figure with a target is judged; late, provisional or withheld ones are no data. */
export function judge(firesOn: 'at_risk' | 'off_target', row: Pick<ValueRow, 'status' | 'band'>): AlertState {
  if (row.status !== 'ok' || row.band === null) return 'no_data'
  return FIRING_BANDS[firesOn].includes(row.band) ? 'firing' : 'normal'
}

/**
 * One step of one instance. `previous` is null when it was never seen. Missing data neither opens nor closes an alert, so
 * firing → no data → firing tells nothing new, and firing → no data → normal is one recovery.
 */
export function step(
  previous: AlertMemory | null,
  judged: AlertState,
  at: { readonly instant: string; readonly period: string },
): AlertStep {
  const changed = previous === null ? judged !== 'normal' : judged !== previous.state
  const since = previous === null || changed ? at.instant : previous.since
  const open = previous?.openSince ?? null
  if (judged === 'firing' && open === null)
    return {
      memory: { state: judged, since, openSince: at.instant, openPeriod: at.period },
      changed,
      news: 'opened',
    }
  if (judged === 'normal')
    return {
      memory: { state: judged, since, openSince: null, openPeriod: null },
      changed,
      news: open === null ? null : 'recovered',
    }
  return {
    memory: { state: judged, since, openSince: open, openPeriod: previous?.openPeriod ?? null },
    changed,
    news: null,
  }
}
