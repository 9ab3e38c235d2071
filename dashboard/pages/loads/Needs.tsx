import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { instantLabel } from '#domain/calendar.ts'
import { contractText } from '#domain/contracts/reasons.ts'
import { ERRORS, isErrorCode } from '#domain/errors.ts'
import { formatDecimal } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'
import type { QuarantineCount, Source } from '../../api/types.ts'

interface Need {
  readonly key: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly text: string
  /** The batch that a person decides on. */
  readonly batch?: string
  /** The part of this page that says more. */
  readonly anchor?: string
}

const nameOf = (contract: string, language: Language) => contractText(contract)?.[language] ?? contract

function ofSource(source: Source, t: TFunction, language: Language): Need[] {
  const { name, last_run: run, paused_at, held_batches, freshness } = source
  const code = run?.error_code ?? ''
  const needs: Need[] = []
  if (run?.state === 'failed' || run?.state === 'interrupted')
    needs.push({
      key: `failed ${name}`,
      severity: 'error',
      text: t('loads.need_failed', {
        source: name,
        why: isErrorCode(code) ? ERRORS[code].text[language] : code,
      }),
    })
  for (const batch of held_batches)
    needs.push({
      key: `held ${batch}`,
      severity: 'warning',
      text: t('loads.need_held', { source: name, batch }),
      batch,
    })
  for (const { contract, stale, age_days, limit_days } of freshness)
    if (stale && age_days !== null)
      needs.push({
        key: `stale ${name} ${contract}`,
        severity: 'warning',
        text: t('loads.need_stale', {
          contract: nameOf(contract, language),
          days: age_days,
          limit: limit_days,
        }),
      })
  if (paused_at !== null)
    needs.push({
      key: `paused ${name}`,
      severity: 'info',
      text: t('loads.need_paused', { source: name, date: instantLabel(paused_at, language) }),
    })
  return needs
}

/** What a person has to do something about today, the gravest first; in words, or that there is nothing. */
export function Needs({
  sources,
  counts,
  language,
}: {
  sources: readonly Source[]
  counts: readonly QuarantineCount[]
  language: Language
}) {
  const { t } = useTranslation()
  const open = counts.filter(count => count.open !== '0')
  const rows = open.reduce((sum, count) => sum + BigInt(count.open), 0n)
  const quarantined: Need[] =
    open.length === 0
      ? []
      : [
          {
            key: 'quarantine',
            severity: 'info',
            text: t('loads.need_quarantine', {
              rows: formatDecimal(String(rows), language),
              contracts: open.map(count => nameOf(count.contract, language)).join(', '),
            }),
            anchor: 'cuarentena',
          },
        ]
  const found = [...sources.flatMap(source => ofSource(source, t, language)), ...quarantined]
  const needs = (['error', 'warning', 'info'] as const).flatMap(severity =>
    found.filter(need => need.severity === severity),
  )
  return (
    <section className="panel panel-wide" aria-labelledby="needs">
      <h2 id="needs">{t('loads.needs')}</h2>
      {needs.length === 0 ? (
        <p className="finding">{t('loads.needs_none')}</p>
      ) : (
        <ul className="entries">
          {needs.map(({ key, severity, text, batch, anchor }) => (
            <li key={key}>
              <p className="entry-head">
                {batch !== undefined ? (
                  <Link to="/cargas/lotes/$batch" params={{ batch }}>
                    {text}
                  </Link>
                ) : anchor !== undefined ? (
                  <a href={`#${anchor}`}>{text}</a>
                ) : (
                  <span>{text}</span>
                )}
                <span className={`severity severity-${severity}`}>{t(`severity.${severity}`)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
