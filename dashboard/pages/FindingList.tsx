import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/text.ts'
import type { Finding } from '../api/types.ts'

/** Findings in the words of the check that found them. */
export function FindingList({ findings, language }: { findings: readonly Finding[]; language: Language }) {
  const { t } = useTranslation()
  return (
    <ul className="entries">
      {findings.map(finding => (
        <li key={finding.finding_id}>
          <p className="entry-head">
            <span>{finding.detail[language]}</span>
            <span className={`severity severity-${finding.severity}`}>
              {t(`severity.${finding.severity}`)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
