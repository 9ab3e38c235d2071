import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import { parsePeriod, periodLabel } from '#domain/periods.ts'
import * as queries from '../api/queries.ts'
import { Failure } from '../figures/Failure.tsx'
import type { Board } from '../shell/useBoard.ts'

/** What is to be expected of the year, and what to ask about the latest figures, in sentences. */
export function OutlookPanel({ board, indicator }: { board: Board; indicator: IndicatorMetadata }) {
  const { t } = useTranslation()
  const { language } = board.options
  const place = board.territory
  const projected = useQuery(queries.projection(indicator.code, place.code, board))
  const hasWarnings = place.level === 'country' || place.level === 'province'
  const warned = useQuery({
    ...queries.warnings(indicator.code, place.code, board),
    enabled: hasWarnings,
  })
  const text = (value: string | null) =>
    value === null ? '—' : formatFigure(value, indicator.unit, language)
  const found = projected.data
  if (projected.error) return <Failure error={projected.error} retry={() => void projected.refetch()} />
  if (!found) return null
  const { year, year_end, method } = found
  return (
    <section className="panel panel-wide" aria-labelledby="outlook">
      <h2 id="outlook">{t('outlook.title', { year })}</h2>
      <p className="finding">
        {year_end && method === 'observed' && t('outlook.observed', { year, value: text(year_end.value) })}
        {year_end &&
          method !== 'observed' &&
          t('outlook.year_end', {
            year,
            percent: found.interval_percent,
            value: text(year_end.value),
            lower: text(year_end.lower),
            upper: text(year_end.upper),
          })}
        {found.reason !== null && t(`outlook.reason.${found.reason}`, { year })}{' '}
        {found.target !== null && t('outlook.target', { target: text(found.target) })}{' '}
        {found.reaches !== null && t(`outlook.reaches.${found.reaches}`)}
      </p>
      {method !== null && method !== 'observed' && (
        <p>
          {t(`outlook.basis.${found.basis}`)} {t(`outlook.method.${method}`)}
        </p>
      )}
      {warned.data && warned.data.warnings.length === 0 && <p>{t('outlook.none')}</p>}
      {warned.data && warned.data.warnings.length > 0 && (
        <ul>
          {warned.data.warnings.map(({ kind, period, territory, value, expected }) => (
            <li key={`${kind} ${period} ${territory}`}>
              {t(`outlook.warning.${kind}`, {
                period: periodLabel(parsePeriod(period), language),
                place: board.options.nameOf?.(territory) ?? territory,
                value: text(value),
                expected: text(expected),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
