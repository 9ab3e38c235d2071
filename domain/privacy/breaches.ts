import type { Text } from '../text.ts'

export const BREACH_NATURES = {
  confidentiality: {
    es: 'Confidencialidad: alguien vio o copió',
    en: 'Confidentiality: somebody saw or copied',
  },
  integrity: { es: 'Integridad: alguien cambió', en: 'Integrity: somebody changed' },
  availability: { es: 'Disponibilidad: se perdió o no se alcanza', en: 'Availability: lost or out of reach' },
} as const satisfies Readonly<Record<string, Text>>
export type BreachNature = keyof typeof BREACH_NATURES

/** What a breach means for persons. Until somebody has judged it, the clocks run as if there were a risk. */
export const BREACH_RISKS = {
  not_judged: { es: 'Sin evaluar: los plazos corren', en: 'Not judged: the clocks run' },
  risk: { es: 'Riesgo para las personas', en: 'A risk to persons' },
  no_risk: { es: 'Sin riesgo, con su razón escrita', en: 'No risk, with the reason in writing' },
} as const satisfies Readonly<Record<string, Text>>
export type BreachRisk = keyof typeof BREACH_RISKS

/** What happens to a breach; its facts stand in events and are never edited. */
export const BREACH_EVENTS = {
  registered: { es: 'Registrada', en: 'Registered' },
  judged: { es: 'Riesgo evaluado', en: 'Risk judged' },
  noted: { es: 'Nota o medida', en: 'Note or measure' },
  authority_told: { es: 'Notificada a la autoridad', en: 'Authority told' },
  persons_told: { es: 'Comunicada a las personas', en: 'Persons told' },
  closed: { es: 'Cerrada', en: 'Closed' },
} as const satisfies Readonly<Record<string, Text>>
export type BreachEvent = keyof typeof BREACH_EVENTS

export interface BreachFacts {
  readonly risk: BreachRisk
  readonly authority_told_at: string | null
  readonly persons_told_at: string | null
  readonly closed_at: string | null
}

/** Whether an event may happen. A breach with a risk is closed once authority and persons know; one that nobody has judged, never. */
export function breachMay(breach: BreachFacts, event: BreachEvent): boolean {
  if (event === 'registered') return false
  if (breach.closed_at !== null) return false
  if (event === 'authority_told') return breach.authority_told_at === null
  if (event === 'persons_told') return breach.persons_told_at === null
  if (event !== 'closed') return true
  return (
    breach.risk === 'no_risk' ||
    (breach.risk === 'risk' && breach.authority_told_at !== null && breach.persons_told_at !== null)
  )
}
