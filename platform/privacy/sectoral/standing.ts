import type { AgreementState, SectoralListState } from '#domain/sectoral.ts'

interface DatedAgreement {
  readonly begins_on: string
  readonly ends_on: string
  readonly approved_at: string | null
  readonly ended_at: string | null
  /** When the transfer on which it rests was ended. */
  readonly transfer_ended_at: string | null
}

/** How an agreement stands on a day of the country. */
export function agreementState(agreement: DatedAgreement, today: string): AgreementState {
  if (agreement.ended_at !== null || agreement.transfer_ended_at !== null) return 'ended'
  if (agreement.ends_on < today) return 'expired'
  if (agreement.approved_at === null) return 'waiting'
  return agreement.begins_on > today ? 'future' : 'in_force'
}

interface DatedList {
  readonly expires_at: string
  readonly approved_at: string | null
  readonly refused_at: string | null
  readonly delivered_at: string | null
}

/** How a list stands at an instant, by how its agreement does. */
export function listState(list: DatedList, agreement: AgreementState, at: Date): SectoralListState {
  if (list.delivered_at !== null) return 'delivered'
  if (list.refused_at !== null) return 'refused'
  if (agreement !== 'in_force' || new Date(list.expires_at) <= at) return 'expired'
  return list.approved_at === null ? 'asked' : 'approved'
}
