import type { TFunction } from 'i18next'
import { type ChartOptions, periodText, territoryLabel } from '#charts/index.ts'
import { dayLabel } from '#domain/calendar.ts'
import { formatChange, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorMetadata, Unit } from '#domain/indicators.ts'
import type { Alert } from '../api/types.ts'
import type { Column } from '../figures/csv.ts'

export const alertKey = (alert: Alert): string => `${alert.rule_id}|${alert.territory}`

export const unitOf = (code: string, catalogue: readonly IndicatorMetadata[]): Unit =>
  catalogue.find(indicator => indicator.code === code)?.unit ?? 'percent'

/** The open alerts as a table. */
export function alertColumns(
  options: ChartOptions,
  t: TFunction,
  catalogue: readonly IndicatorMetadata[],
): readonly Column<Alert>[] {
  const { language } = options
  const figure = (alert: Alert, text: string | null) =>
    text === null ? t('status.no_data') : formatFigure(text, unitOf(alert.indicator, catalogue), language)
  return [
    { key: 'name', heading: t('alerts.rule'), text: alert => alert.name[language] },
    {
      key: 'territory',
      heading: t('chart.territory'),
      text: alert => territoryLabel(alert.territory, options),
    },
    {
      key: 'period',
      heading: t('chart.period'),
      text: alert => periodText(alert.period, language),
      raw: alert => alert.period,
    },
    {
      key: 'value',
      heading: t('chart.value'),
      text: alert => figure(alert, alert.value),
      raw: alert => alert.value,
      numeric: true,
    },
    {
      key: 'target',
      heading: t('chart.target'),
      text: alert => figure(alert, alert.target),
      raw: alert => alert.target,
      numeric: true,
    },
    {
      key: 'gap',
      heading: t('chart.gap'),
      text: alert =>
        alert.gap === null ? '' : formatChange(alert.gap, unitOf(alert.indicator, catalogue), language),
      raw: alert => alert.gap,
      numeric: true,
    },
    {
      key: 'band',
      heading: t('table.band'),
      text: alert => (alert.band === null ? '' : t(`band.${alert.band}`)),
      raw: alert => alert.band,
    },
    {
      key: 'severity',
      heading: t('alerts.severity'),
      text: alert => t(`severity.${alert.severity}`),
      raw: alert => alert.severity,
    },
    {
      key: 'since',
      heading: t('alerts.since'),
      text: alert => dayLabel(alert.since, options.language),
      raw: alert => alert.since,
    },
  ]
}
