import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ChartOptions, territoryLabel } from '#charts/index.ts'
import { dayLabel } from '#domain/calendar.ts'
import { formatChange, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import type { Alert } from '../api/types.ts'
import { BandMark } from '../figures/Marks.tsx'
import { alertKey, unitOf } from './alertColumns.ts'

interface AlertListProps {
  readonly alerts: readonly Alert[]
  readonly options: ChartOptions
  readonly catalogue: readonly IndicatorMetadata[]
}

/** Alerts as a reader needs them: what, where, how far, since when; each leads to the board of its place and period. */
export function AlertList({ alerts, options, catalogue }: AlertListProps) {
  const { t } = useTranslation()
  const { language } = options
  return (
    <ul className="entries">
      {alerts.map(alert => {
        const unit = unitOf(alert.indicator, catalogue)
        return (
          <li key={alertKey(alert)}>
            <p className="entry-head">
              <Link
                to="/tablero"
                search={{
                  period: alert.period,
                  territory: alert.territory,
                  map: alert.indicator,
                  trend: alert.indicator,
                }}
              >
                {territoryLabel(alert.territory, options)}: {alert.name[language]}
              </Link>
              {alert.band === null ? (
                <span className="band band-none">{t('status.no_data')}</span>
              ) : (
                <BandMark band={alert.band} />
              )}
            </p>
            <p className="muted">
              {[
                alert.value === null ? null : formatFigure(alert.value, unit, language),
                alert.target === null
                  ? null
                  : t('card.target', { target: formatFigure(alert.target, unit, language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {alert.gap !== null && (
                <> · {t('card.gap', { gap: formatChange(alert.gap, unit, language) })}</>
              )}
              {` · ${t('alerts.since_day', { date: dayLabel(alert.since, options.language) })}`}
              {` · ${t(`severity.${alert.severity}`)}`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
