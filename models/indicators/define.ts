import type { IndicatorMetadata } from '#domain/indicators.ts'
import { PERIOD_KINDS, type PeriodKind } from '#domain/periods.ts'
import type { Text } from '#domain/text.ts'
import { along } from './facts/define.ts'
import { FACTS } from './facts/index.ts'
import type { Formula, Indicator } from './formula.ts'

export const EVERY_PERIOD: readonly PeriodKind[] = PERIOD_KINDS

/** What payments, enrolments and assessments can be broken down and filtered by, as their facts say. */
export const { dimensions: PAYMENT_DIMENSIONS, filters: PAYMENT_FILTERS } = FACTS.payments
export const { dimensions: ENROLMENT_DIMENSIONS, filters: ENROLMENT_FILTERS } = FACTS.enrolments
export const { dimensions: ASSESSMENT_DIMENSIONS, filters: ASSESSMENT_FILTERS } = FACTS.assessments
export const { dimensions: TERRITORY_DIMENSIONS } = along()

export const OFFICES = {
  payments: { es: 'Dirección de Pagos (PUC)', en: 'Payments office (PUC)' },
  programmes: { es: 'Dirección de Programas (SAP)', en: 'Programmes office (SAP)' },
  evaluation: { es: 'Coordinación de Monitoreo y Evaluación', en: 'Monitoring and evaluation office' },
  planning: { es: 'Oficina de Planificación', en: 'Planning office' },
  attention: { es: 'Sistema de Atención al Beneficiario (SAB)', en: 'Beneficiary attention system (SAB)' },
  registry: { es: 'Registro Nacional de Beneficiarios (RENAB)', en: 'National beneficiary registry (RENAB)' },
  quality: { es: 'Unidad de calidad', en: 'Quality unit' },
  finance: { es: 'Dirección de Finanzas', en: 'Finance office' },
} as const satisfies Record<string, Text>

interface Definition extends Omit<IndicatorMetadata, 'factor' | 'sdg' | 'periods' | 'denominator'> {
  readonly factor?: number
  readonly sdg?: string
  readonly periods?: readonly PeriodKind[]
  readonly denominator?: Text
  readonly formula: Formula
}

/** Declares an indicator: one file, its metadata in both languages and its formula over the marts. What has a place has a regional office and is in sets. */
export function defineIndicator({
  formula,
  factor,
  sdg,
  periods,
  denominator,
  ...rest
}: Definition): Indicator {
  if ((formula.denominator === null) !== (denominator === undefined))
    throw new RangeError(
      `${rest.code} names a denominator that its formula does not have, or the other way round`,
    )
  const placed = rest.dimensions.some(dimension => dimension.startsWith('territory:'))
  const [dimensions, filters] = placed
    ? [
        [...rest.dimensions, 'office' as const],
        [...rest.filters, 'office' as const, 'set' as const],
      ]
    : [rest.dimensions, rest.filters]
  return Object.freeze({
    formula,
    metadata: Object.freeze({
      ...rest,
      dimensions,
      filters,
      denominator: denominator ?? null,
      factor: factor ?? 1,
      sdg: sdg ?? null,
      periods: periods ?? EVERY_PERIOD,
    }),
  })
}
