import { useTranslation } from 'react-i18next'
import type { Shown } from '#charts/index.ts'
import type { Band } from '#domain/indicators.ts'

const BAND_SHAPES: Readonly<Record<Band, string>> = {
  on_target: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  at_risk: 'M6 1 11.4 10.5H.6Z',
  off_target: 'M6 .4 11.6 6 6 11.6.4 6Z',
}

/** State by shape, word and colour: any one of them is enough. */
export function BandMark({ band, wordless = false }: { band: Band | null; wordless?: boolean }) {
  const { t } = useTranslation()
  if (band === null) return wordless ? null : <span className="band band-none">{t('band.none')}</span>
  return (
    <span className={`band band-${band}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={BAND_SHAPES[band]} fill="currentColor" />
      </svg>
      <span className={wordless ? 'visually-hidden' : undefined}>{t(`band.${band}`)}</span>
    </span>
  )
}

/** Says what kind of result a figure is, when it is not simply a figure. */
export function StatusMark({ shown }: { shown: Shown }) {
  const { t } = useTranslation()
  if (shown === 'ok' || shown === 'zero') return null
  return (
    <span className={`status status-${shown}`} title={t(`status_help.${shown}`)}>
      {t(`status.${shown}`)}
    </span>
  )
}
