import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'
import type { Source } from '../../api/types.ts'

type Progress = NonNullable<NonNullable<Source['last_run']>['progress']>

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const
const THOUSAND = 1000

/** Bytes with one digit after the point: 12.5 MB. */
function bytesText(bytes: number, language: Language): string {
  const step = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / Math.log10(THOUSAND))),
  )
  const digits = step === 0 ? 0 : 1
  return `${formatDecimal((bytes / THOUSAND ** step).toFixed(digits), language, digits, digits)} ${UNITS[step]}`
}

function timeText(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  return whole < 60 ? `${whole} s` : `${Math.ceil(whole / 60)} min`
}

/** A running load: how far, how fast, how long still. Rate and time come from what this page saw since it looked. */
export function RunProgress({
  source,
  progress,
  language,
}: {
  source: string
  progress: Progress
  language: Language
}) {
  const { t } = useTranslation()
  const began = useRef<{ at: number; bytes: number } | null>(null)
  const now = performance.now()
  began.current ??= { at: now, bytes: progress.bytes_done }
  const seconds = (now - began.current.at) / 1000
  const moved = progress.bytes_done - began.current.bytes
  const rate = seconds > 1 && moved > 0 ? moved / seconds : null
  const { bytes_done: done, bytes_total: total, files_done, files_total } = progress
  const said = [
    total === null
      ? bytesText(done, language)
      : t('loads.progress', { done: bytesText(done, language), total: bytesText(total, language) }),
    ...(files_total === null ? [] : [t('loads.files', { done: files_done, total: files_total })]),
    ...(rate === null ? [] : [t('loads.rate', { rate: bytesText(rate, language) })]),
    ...(rate === null || total === null || total <= done
      ? []
      : [t('loads.left', { time: timeText((total - done) / rate) })]),
  ]
  return (
    <div className="run-progress">
      <progress
        aria-label={t('loads.running_label', { source })}
        max={total === null ? 1 : Math.max(1, total)}
        {...(total === null ? {} : { value: done })}
      />
      <p className="muted" aria-live="polite">
        {said.join(' · ')}
      </p>
    </div>
  )
}
