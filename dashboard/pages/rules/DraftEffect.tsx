import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { COUNTRY } from '#domain/dimensions.ts'
import { dateLabel } from '#domain/periods.ts'
import { PROTECTION_STATUSES } from '#domain/rules/vocabulary.ts'
import * as queries from '../../api/queries.ts'
import type { RuleVersion } from '../../api/types.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import type { Board } from '../../shell/useBoard.ts'
import { ConditionTree } from './ConditionTree.tsx'
import { effectColumns, type PlaceEffect } from './ruleColumns.ts'

const keyOf = ({ province }: PlaceEffect) => province

/** A draft, and whom it would protect or leave unprotected if it were activated: counts, never persons. */
export function DraftEffect({ draft, board }: { draft: RuleVersion; board: Board }) {
  const { t } = useTranslation()
  const { language } = board.options
  const answer = useQuery(queries.ruleEffect(draft.rule_id, board.shownPublication))
  const effect = answer.data
  const columns = effectColumns(board.options, t)
  const rows = effect && [...effect.by_province, { province: COUNTRY, ...effect.total }]
  const status = (text: string) => {
    const known = PROTECTION_STATUSES.find(one => one === text)
    return t(`rules.statuses.${known ?? 'ninguno'}`)
  }
  const day = effect && dateLabel(effect.on, language)
  const title = t('rules.effect', { version: draft.rule_id })
  return (
    <Panel
      wide
      always
      title={title}
      summary={
        effect &&
        (effect.persons === 0
          ? t('rules.effect_none', { day })
          : t('rules.effect_summary', { count: effect.persons, day, ...effect.total }))
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName={`efecto-regla-${draft.rule_id}`}
      error={answer.error}
      retry={() => void answer.refetch()}
      controls={
        <div className="rule-draft">
          <ConditionTree version={draft} language={language} />
          <p className="muted">
            {t('rules.effective')}: {dateLabel(draft.effective_from, language)}. {t('rules.reason')}:{' '}
            {draft.reason}
          </p>
          {answer.isPending && (
            <p className="muted" role="status">
              {t('rules.computing')}
            </p>
          )}
        </div>
      }
      footer={effect && <p>{t('rules.effect_foot', { publication: effect.publication })}</p>}
    >
      {effect && effect.persons > 0 && rows && (
        <>
          <ul className="rule-changes" aria-label={t('rules.changes')}>
            {effect.changes.map(({ from_status, to_status, persons }) => (
              <li key={`${from_status}>${to_status}`}>
                {t('rules.change', { from: status(from_status), to: status(to_status), persons })}
              </li>
            ))}
          </ul>
          <TableTwin
            caption={title}
            columns={columns}
            rows={rows}
            keyOf={keyOf}
            isTotal={row => row.province === COUNTRY}
          />
        </>
      )}
    </Panel>
  )
}
