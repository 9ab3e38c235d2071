import type { Dimension, Filter } from '#domain/dimensions.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import { PERIOD_KINDS, type PeriodKind } from '#domain/periods.ts'
import type { Text } from '#domain/text.ts'
import type { Formula, Indicator } from './formula.ts'

export const EVERY_PERIOD: readonly PeriodKind[] = PERIOD_KINDS

const TERRITORY: readonly Dimension[] = [
  'territory:province',
  'territory:district',
  'territory:corregimiento',
]

/** What payments, enrolments and assessments can be broken down and filtered by. */
export const PAYMENT_DIMENSIONS: readonly Dimension[] = [
  ...TERRITORY,
  'programme',
  'modality',
  'sex',
  'age_band',
]
export const PAYMENT_FILTERS: readonly Filter[] = ['programme', 'modality', 'sex', 'age_band']
export const ENROLMENT_DIMENSIONS: readonly Dimension[] = [...TERRITORY, 'programme', 'sex', 'age_band']
export const ENROLMENT_FILTERS: readonly Filter[] = ['programme', 'sex', 'age_band']
export const ASSESSMENT_DIMENSIONS: readonly Dimension[] = [
  ...TERRITORY,
  'programme',
  'sex',
  'age_band',
  'result',
]
export const ASSESSMENT_FILTERS: readonly Filter[] = ['programme', 'sex', 'age_band', 'result', 'kind']
export const TERRITORY_DIMENSIONS = TERRITORY

export const OFFICES = {
  payments: { es: 'Dirección de Pagos (PUC)', en: 'Payments office (PUC)' },
  programmes: { es: 'Dirección de Programas (SAP)', en: 'Programmes office (SAP)' },
  evaluation: { es: 'Coordinación de Monitoreo y Evaluación', en: 'Monitoring and evaluation office' },
  planning: { es: 'Oficina de Planificación', en: 'Planning office' },
} as const satisfies Record<string, Text>

interface Definition extends Omit<IndicatorMetadata, 'factor' | 'sdg' | 'periods' | 'denominator'> {
  readonly factor?: number
  readonly sdg?: string
  readonly periods?: readonly PeriodKind[]
  readonly denominator?: Text
  readonly formula: Formula
}

/** Declares an indicator: one file, its metadata in both languages and its formula over the marts. */
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
  return Object.freeze({
    formula,
    metadata: Object.freeze({
      ...rest,
      denominator: denominator ?? null,
      factor: factor ?? 1,
      sdg: sdg ?? null,
      periods: periods ?? EVERY_PERIOD,
    }),
  })
}
