import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ChartOptions,
  contracted,
  figureText,
  freshText,
  periodAsObject,
  periodText,
  shownAs,
  tooltipLines,
} from '#charts/index.ts'
import { formatChange, formatFigure } from '#domain/i18n/index.ts'
import type { Direction, IndicatorMetadata, IndicatorValues, ValueRow } from '#domain/indicators.ts'
import { CellLink } from '../../access/CellLink.tsx'
import { Failure } from '../../figures/Failure.tsx'
import { BandMark, StatusMark } from '../../figures/Marks.tsx'
import { Waiting } from '../../figures/Waiting.tsx'

interface HeadlineCardProps {
  readonly indicator: IndicatorMetadata
  readonly values: IndicatorValues | undefined
  readonly error: Error | null
  readonly options: ChartOptions
  readonly busy: boolean
  readonly retry: () => void
}

/** Whether a change goes the way that the indicator wants; null where both sides can be bad or nothing changed. */
function verdict(change: string, direction: Direction): 'better' | 'worse' | null {
  const number = Number(change)
  if (number === 0 || direction === 'corridor') return null
  return number > 0 === (direction === 'up') ? 'better' : 'worse'
}

function Change({
  row,
  indicator,
  options,
}: {
  row: ValueRow
  indicator: IndicatorMetadata
  options: ChartOptions
}) {
  const { t } = useTranslation()
  const { compare } = row
  if (!compare || compare.change === null) return <p className="card-change muted">{t('card.no_change')}</p>
  const change = formatChange(compare.change, indicator.unit, options.language)
  // A change that rounds to nothing is none to the reader.
  const still = !/[1-9]/.test(change)
  const way = still ? null : verdict(compare.change, indicator.direction)
  const period = periodAsObject(compare.period, options.language)
  const arrow = still ? '■' : Number(compare.change) > 0 ? '▲' : '▼'
  return (
    <p className="card-change">
      <span aria-hidden="true" className="arrow">
        {arrow}
      </span>{' '}
      {contracted(
        still ? t('card.same', { period }) : t('card.change', { change, period }),
        options.language,
      )}
      {way && <span className={`way-${way}`}> · {t(`card.${way}`)}</span>}
    </p>
  )
}

/** The figure against its target as a bar with a tick; the words beside it say the same. */
function Bullet({ value, target }: { value: string; target: string }) {
  const most = Math.max(Number(value), Number(target)) * 1.08
  if (!(most > 0)) return null
  const at = (decimal: string) => `${Math.max(0, Math.min(100, (100 * Number(decimal)) / most))}%`
  return (
    <div className="bullet" aria-hidden="true">
      <div className="bullet-value" style={{ width: at(value) }} />
      <div className="bullet-target" style={{ left: at(target) }} />
    </div>
  )
}

/** One question: the figure, its target and gap, the way it goes, how fresh it is. */
export function HeadlineCard({ indicator, values, error, options, busy, retry }: HeadlineCardProps) {
  const { t } = useTranslation()
  const id = useId()
  const { language } = options
  const row = values?.rows[0]
  const shown = row && shownAs(row)
  return (
    <article
      className={`card${busy ? ' busy' : ''}`}
      aria-labelledby={id}
      data-indicator={indicator.code}
      data-period={row?.period}
    >
      <header>
        <h3 id={id}>
          <Link to="/indicadores/$code" params={{ code: indicator.code }} search={true}>
            {indicator.name[language]}
          </Link>
        </h3>
        {row && <span className="card-period">{periodText(row.period, language)}</span>}
      </header>
      {error && !values && <Failure error={error} retry={retry} />}
      {!error && !row && <Waiting height={92} />}
      {row && shown && values && (
        <>
          <p className={`card-figure shown-${shown}`} data-value={row.value ?? undefined}>
            <CellLink
              cell={{
                ...{ indicator: indicator.code, period: row.period, territory: row.territory },
                value: row.numerator,
              }}
            >
              {figureText(row, indicator.unit, language)}
            </CellLink>{' '}
            <StatusMark shown={shown} />
          </p>
          {shown === 'no_data' && <p className="card-reason">{indicator.limits[language]}</p>}
          {row.target !== null && (
            <>
              {row.value !== null && <Bullet value={row.value} target={row.expected ?? row.target} />}
              <p className="card-target">
                <span>
                  {row.expected === null || row.expected === row.target ? (
                    <>
                      {t('card.target', { target: formatFigure(row.target, indicator.unit, language) })}
                      {row.gap !== null && (
                        <> · {t('card.gap', { gap: formatChange(row.gap, indicator.unit, language) })}</>
                      )}
                    </>
                  ) : (
                    t('aim.on_the_way', {
                      expected: formatFigure(row.expected, indicator.unit, language),
                      target: formatFigure(row.target, indicator.unit, language),
                    })
                  )}
                </span>
                {row.band !== null && <BandMark band={row.band} />}
              </p>
            </>
          )}
          {shown !== 'no_data' && <Change row={row} indicator={indicator} options={options} />}
          <details className="card-more">
            <summary>
              {t('card.fresh', { date: freshText(values, language) })}
              <span className="more-word"> · {t('card.how')}</span>
            </summary>
            <dl>
              {tooltipLines(values, row, options).map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
              {row.target_source !== null && (
                <div>
                  <dt>{t('card.target_source')}</dt>
                  <dd>{row.target_source}</dd>
                </div>
              )}
            </dl>
          </details>
        </>
      )}
    </article>
  )
}
