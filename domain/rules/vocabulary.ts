import { LIFE_STAGES, type Member, SPS_DIMENSIONS } from '../dimensions.ts'

/** Packages of services: complete for a person when the rule of their stage says so, and for a household when it is for all its members. */
export const PACKAGES: readonly Member[] = [
  { id: 'paquete_nucleo', label: { es: 'Paquete núcleo', en: 'Core package' } },
  { id: 'paquete_ampliado', label: { es: 'Paquete ampliado', en: 'Extended package' } },
  { id: 'paquete_diferenciado', label: { es: 'Paquete diferenciado', en: 'Differentiated package' } },
]

/** What a rule decides: protection in a dimension, or a package. */
export const RULE_SUBJECTS: readonly string[] = [...SPS_DIMENSIONS, ...PACKAGES].map(({ id }) => id)
export const STAGE_IDS: readonly string[] = LIFE_STAGES.map(({ id }) => id)

/** `sin_dato`: what the rule asks for is not known of the person, so that it can say neither. */
export const PROTECTION_STATUSES = ['protegida', 'desprotegida', 'sin_dato'] as const
export type ProtectionStatus = (typeof PROTECTION_STATUSES)[number]

/** Why a status changed on a day: what is known of the person, the rule that came into force, or the stage that the person entered. */
export const CHANGE_CAUSES = ['dato', 'regla', 'etapa'] as const
