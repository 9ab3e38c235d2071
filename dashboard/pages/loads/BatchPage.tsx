import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { instantLabel } from '#domain/calendar.ts'
import { contractText } from '#domain/contracts/reasons.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import { dateLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import * as queries from '../../api/queries.ts'
import type { Batch } from '../../api/types.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { whyOf } from '../batchColumns.ts'
import { Funnel } from './Funnel.tsx'

const route = getRouteApi('/framed/cargas/lotes/$batch')

const CONVENTIONS = [
  'encoding',
  'delimiter',
  'decimal_mark',
  'date_format',
  'sheet',
  'format',
  'compression',
  'trailer',
] as const
const isConvention = (name: string): name is (typeof CONVENTIONS)[number] =>
  CONVENTIONS.some(known => known === name)

function factsOf(batch: Batch, t: TFunction, language: Language): readonly (readonly [string, string])[] {
  return [
    [t('batches.file'), batch.file],
    [t('batches.contract'), contractText(batch.contract)?.[language] ?? batch.contract],
    [t('loads.source'), batch.source],
    [t('batches.snapshot'), dateLabel(batch.snapshot_on, language)],
    ...(batch.repeats_batch_id === null
      ? []
      : [[t('batch_state.repeated'), t('loads.batch', { batch: batch.repeats_batch_id })] as const]),
    ...(batch.reason_code === null && batch.reasons.length === 0
      ? []
      : [[t('batches.why'), whyOf(batch, language)] as const]),
    ...batch.conventions.map(
      ({ name, value, by }) =>
        [
          isConvention(name) ? t(`loads.convention.${name}`) : name,
          `${value} (${t(`loads.by.${by}`)})`,
        ] as const,
    ),
  ]
}

/** One batch: its stations, what became of its rows and balboas, and how it was read. */
export default function BatchPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { batch: batchId } = route.useParams()
  const { data: batch, error, refetch } = useQuery(queries.batch(batchId))
  return (
    <>
      <p>
        <Link to="/cargas">← {t('loads.back')}</Link>
      </p>
      <h1>{t('loads.batch', { batch: batchId })}</h1>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!batch && !error && <Waiting height={320} />}
      {batch && (
        <div className="panels">
          <section className="panel panel-wide" aria-labelledby="life">
            <h2 id="life">{t('loads.life')}</h2>
            <ol className="stations">
              {batch.life.map(({ station, at }) => (
                <li key={station} className={at === null ? 'station station-to-come' : 'station'}>
                  <strong>{t(`batch_state.${station}`)}</strong>
                  <span className="muted">{at === null ? '—' : instantLabel(at, language)}</span>
                </li>
              ))}
            </ol>
          </section>
          <Funnel
            batch={batch}
            rows={text => formatDecimal(text, language)}
            money={text => formatFigure(text, 'balboas', language)}
          />
          <section className="panel panel-wide" aria-labelledby="how">
            <h2 id="how">{t('loads.how_read')}</h2>
            <dl className="facts">
              {factsOf(batch, t, language).map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      )}
    </>
  )
}
