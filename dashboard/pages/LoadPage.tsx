import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '#domain/i18n/index.ts'
import { useReader } from '../access/reader.ts'
import type { Phase, Status } from '../api/types.ts'
import { Failure } from '../figures/Failure.tsx'
import { useLanguage } from '../shell/preferences.ts'
import { LanguageSwitch, ThemeSwitch } from '../shell/Switches.tsx'

const PHASES: readonly Phase['phase'][] = [
  'sources',
  'ingest',
  'build',
  'check',
  'publish',
  'alert',
  'deliver',
]

const DECIMALS = 0

/** How far a phase is, from 0 to 1; null while its size is not known. */
const share = (phase: Phase | undefined): number | null => {
  if (phase?.state === 'done') return 1
  if (!phase || phase.state === 'waiting') return 0
  return phase.total ? Math.min(1, phase.done / phase.total) : null
}

/** Accounts are there before figures are. */
function LoadAccount() {
  const { t } = useTranslation()
  const reader = useReader()
  return (
    <Link to="/cuenta" className="switch">
      {reader ? t('nav.account') : t('load.enter')}
    </Link>
  )
}

/** What the first load is doing: the page opens at once and waits in the open. */
export function LoadPage({ status, error }: { status: Status | undefined; error: Error | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const phases = status?.run?.phases ?? []
  const failed = status?.state === 'failed'
  const count = (number: number) => formatDecimal(String(Math.round(number)), language, DECIMALS, DECIMALS)
  return (
    <main className="load">
      <div className="load-top">
        <span className="brand">SIMEI</span>
        <LanguageSwitch />
        <ThemeSwitch />
        {/* Before that nobody can be signed in. */}
        {status !== undefined && status.state !== 'starting' && <LoadAccount />}
      </div>
      <h1>{failed ? t('load.failed') : t('load.title')}</h1>
      <p className="load-lead">{failed ? t('load.failed_lead') : t('load.lead')}</p>
      {error && <Failure error={error} />}
      {status?.error && (
        <p className="failure" role="alert">
          {status.error.text[language]}
        </p>
      )}
      <ol className="phases" aria-label={t('load.phases')}>
        {PHASES.map(name => {
          const phase = phases.find(one => one.phase === name)
          const state = phase?.state ?? 'waiting'
          const done = share(phase)
          return (
            <li key={name} className={`phase phase-${state}`}>
              <span className="phase-name">{t(`phase.${name}`)}</span>
              <span className="phase-state">
                {t(`phase_state.${state}`)}
                {phase && state === 'running' && phase.total !== null && phase.total > 0 && (
                  <> · {t('load.progress', { done: count(phase.done), total: count(phase.total) })}</>
                )}
              </span>
              <progress aria-label={t(`phase.${name}`)} max={1} {...(done === null ? {} : { value: done })} />
            </li>
          )
        })}
      </ol>
      {status?.engines
        .filter(engine => engine.reason !== null)
        .map(engine => (
          <p key={engine.name} className="muted">
            {engine.name}: {engine.reason}
          </p>
        ))}
    </main>
  )
}
