import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChartOptions, freshText } from '#charts/index.ts'
import type { IndicatorValues } from '#domain/indicators.ts'

/** Where a figure comes from: its records, their date, the publication. */
export function SourceLine({
  values,
  options,
  children,
}: {
  values: IndicatorValues | undefined
  options: ChartOptions
  children?: ReactNode
}) {
  const { t } = useTranslation()
  if (!values) return null
  return (
    <p>
      {t('panel.source', {
        sources: values.indicator.sources.join(', '),
        date: freshText(values, options.language),
        publication: values.publication,
      })}
      {children && <> {children}</>}
    </p>
  )
}
