import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/client.ts'
import { useLanguage } from '../shell/preferences.ts'

interface FailureProps {
  readonly error: Error
  readonly retry?: () => void
  /** What else is to be said. */
  readonly children?: ReactNode
}

/** What went wrong, what to do, and a way to try again. */
export function Failure({ error, retry, children }: FailureProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const problem = error instanceof ApiProblem ? error : undefined
  return (
    <div className="failure" role="alert">
      <p>{problem ? problem.text[language] : t('error.unexpected')}</p>
      {problem && problem.allowed.length > 0 && (
        <p className="muted">{t('error.allowed', { list: problem.allowed.slice(0, 12).join(', ') })}</p>
      )}
      {children}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('error.retry')}
        </button>
      )}
    </div>
  )
}
