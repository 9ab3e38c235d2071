import { useQuery } from '@tanstack/react-query'
import { instantLabel } from '#domain/calendar.ts'
import { formatDecimal } from '#domain/i18n/index.ts'
import { auditState } from '../../api/office.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { useWords } from './words.ts'

const SHAPES = { whole: '●', unknown: '○', broken: '◆' } as const
const BANDS = { whole: 'band-on_target', unknown: 'band-none', broken: 'band-off_target' } as const

/** Whether the chain stands as it was signed, and when that was last looked at. */
export function AuditStatePanel() {
  const { t } = useWords()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(auditState)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting height={140} />
  const { check, head, entries } = data
  const unsigned = check?.finding?.startsWith('no_heads') === true
  const verdict =
    check === null || check.whole === null || unsigned ? 'unknown' : check.whole ? 'whole' : 'broken'
  return (
    <section className="panel panel-wide" aria-labelledby="audit-state">
      <h2 id="audit-state">{t('state.title')}</h2>
      <p className="finding">
        {t('state.summary', { entries: formatDecimal(entries, language) })}{' '}
        <span className={`band ${BANDS[verdict]}`}>
          <span aria-hidden="true">{SHAPES[verdict]}</span> {t(`state.${verdict}`)}
        </span>
      </p>
      {verdict === 'broken' && (
        <p className="failure" role="alert">
          {t('state.finding', { finding: check?.finding ?? '' })}
        </p>
      )}
      <dl className="office-facts">
        <dt>{t('state.verified')}</dt>
        <dd>
          {check === null
            ? t('state.unknown')
            : check.error === null
              ? t('state.verified_at', {
                  at: instantLabel(check.at, language),
                  covered: check.covered ?? '0',
                })
              : t('state.failed', { error: check.error })}
        </dd>
        <dt>{t('state.signed')}</dt>
        <dd>
          {head === null || (head.entries === null && head.error === null)
            ? t('state.unsigned')
            : head.error === null
              ? t('state.signed_at', { at: instantLabel(head.at, language), entries: head.entries ?? '' })
              : t('state.failed', { error: head.error })}
        </dd>
      </dl>
    </section>
  )
}
