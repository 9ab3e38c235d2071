import { useTranslation } from 'react-i18next'
import { dateLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import type { RuleVersion } from '../../api/types.ts'
import { cellOf, STAGES, SUBJECTS } from './standing.ts'

interface MatrixProps {
  readonly rules: readonly RuleVersion[]
  /** The day on which rules are told to be in force. */
  readonly on: string
  readonly language: Language
  readonly chosen: { readonly subject: string; readonly stage: string }
  readonly choose: (subject: string, stage: string) => void
}

/** Dimensions by stages of life: what is in force where, and where a draft waits. Each cell opens its rule. */
export function RuleMatrix({ rules, on, language, chosen, choose }: MatrixProps) {
  const { t } = useTranslation()
  const label = t('panel.table_of', { title: t('rules.matrix') })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <table className="twin rules">
        <caption className="visually-hidden">{t('rules.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rules.subject')}</th>
            {STAGES.map(stage => (
              <th key={stage.id} scope="col">
                {stage.label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SUBJECTS.map(subject => (
            <tr key={subject.id}>
              <th scope="row">{subject.label[language]}</th>
              {STAGES.map(stage => {
                const { inForce, drafts } = cellOf(rules, subject.id, stage.id, on)
                const asked = inForce !== undefined && inForce.condition !== null
                return (
                  <td key={stage.id}>
                    <button
                      type="button"
                      className={`rule-cell${asked ? '' : ' rule-cell-none'}`}
                      aria-pressed={chosen.subject === subject.id && chosen.stage === stage.id}
                      onClick={() => choose(subject.id, stage.id)}
                    >
                      <span className="visually-hidden">
                        {t('rules.cell', {
                          subject: subject.label[language],
                          stage: stage.label[language],
                        })}
                      </span>
                      {asked ? `${t('rules.version')} ${inForce.rule_id}` : t('rules.not_asked')}
                      {asked && (
                        <span className="visually-hidden">
                          {t('rules.since', { day: dateLabel(inForce.effective_from, language) })}
                        </span>
                      )}
                      {drafts.length > 0 && <span className="tag">{t('rules.states.draft')}</span>}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
