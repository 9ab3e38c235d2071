import { useTranslation } from 'react-i18next'
import type { Batch } from '../../api/types.ts'
import { Panel } from '../../figures/Panel.tsx'

interface Part {
  readonly key: 'rows' | 'amount'
  readonly heading: string
  readonly read: string
  readonly loaded: string
  readonly quarantined: string
  readonly shown: (text: string) => string
}

/** Share of the whole as a percentage for the width of a bar; drawn only, never read as a figure. */
const width = (part: string, whole: string): string =>
  Number(whole) === 0 ? '0%' : `${((100 * Number(part)) / Number(whole)).toFixed(3)}%`

/** What was read, loaded and quarantined of a batch, in rows and in balboas, each as a bar that adds up. */
export function Funnel({
  batch,
  rows,
  money,
}: {
  batch: Batch
  rows: (text: string) => string
  money: (text: string) => string
}) {
  const { t } = useTranslation()
  const { read, loaded, quarantined, amount_read, amount_loaded, amount_quarantined } = batch
  if (read === null || loaded === null || quarantined === null) return null
  const parts: Part[] = [
    { key: 'rows', heading: t('loads.funnel_rows'), read, loaded, quarantined, shown: rows },
    ...(amount_read === null || amount_loaded === null || amount_quarantined === null
      ? []
      : [
          {
            key: 'amount' as const,
            heading: t('loads.funnel_amount'),
            read: amount_read,
            loaded: amount_loaded,
            quarantined: amount_quarantined,
            shown: money,
          },
        ]),
  ]
  const column = (key: 'read' | 'loaded' | 'quarantined') => ({
    key,
    heading: t(`batches.sum_${key}`),
    text: (part: Part) => part.shown(part[key]),
    raw: (part: Part) => part[key],
    numeric: true,
  })
  return (
    <Panel
      wide
      title={t('loads.funnel')}
      summary={t('loads.funnel_summary', {
        read: rows(read),
        loaded: rows(loaded),
        quarantined: rows(quarantined),
      })}
      columns={[
        { key: 'what', heading: t('loads.content'), text: (part: Part) => part.heading },
        column('read'),
        column('loaded'),
        column('quarantined'),
      ]}
      rows={parts}
      keyOf={part => part.key}
      fileName={`lote-${batch.batch_id}`}
    >
      <div className="funnel">
        {parts.map(part => (
          <div key={part.key} className="funnel-part">
            <p className="funnel-head">
              <strong>{part.heading}</strong>
              <span>
                {t('batches.sum_read')}: {part.shown(part.read)}
              </span>
            </p>
            <div className="funnel-bar" aria-hidden="true">
              <span className="funnel-loaded" style={{ width: width(part.loaded, part.read) }} />
              {Number(part.quarantined) > 0 && (
                <span className="funnel-quarantined" style={{ width: width(part.quarantined, part.read) }} />
              )}
            </div>
            <p className="muted">
              {t('batches.sum_loaded')}: {part.shown(part.loaded)} · {t('batches.sum_quarantined')}:{' '}
              {part.shown(part.quarantined)}
            </p>
          </div>
        ))}
      </div>
    </Panel>
  )
}
