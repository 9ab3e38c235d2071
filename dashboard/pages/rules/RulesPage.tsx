import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { dayInPanama } from '#domain/calendar.ts'
import { dateLabel } from '#domain/periods.ts'
import * as queries from '../../api/queries.ts'
import type { RuleVersion } from '../../api/types.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { useBoard } from '../../shell/useBoard.ts'
import { ConditionTree } from './ConditionTree.tsx'
import { DraftEffect } from './DraftEffect.tsx'
import { RuleMatrix } from './RuleMatrix.tsx'
import { ruleColumns, stageName, subjectName } from './ruleColumns.ts'
import { cellOf, STAGES, SUBJECTS, standingOf } from './standing.ts'
import '../../style/rules.css'

const keyOf = ({ rule_id }: RuleVersion) => rule_id

/** The cell of the address; without one that of the first draft, which waits for somebody, else the first of all. */
function chosenCell(rules: readonly RuleVersion[], search: { subject?: string; stage?: string }) {
  const draft = rules.find(({ state }) => state === 'draft')
  const known = (members: readonly { readonly id: string }[], id: string | undefined) =>
    members.find(member => member.id === id)?.id
  const asked = search.subject !== undefined || search.stage !== undefined
  return {
    subject: known(SUBJECTS, search.subject) ?? (asked ? undefined : draft?.subject) ?? 'educacion',
    stage: known(STAGES, search.stage) ?? (asked ? undefined : draft?.stage) ?? 'primera_infancia',
  }
}

/** Reglas de protección: what is in force where, how it reads, what went before, and what a draft would change. */
export default function RulesPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const answer = useQuery(queries.rules)
  if (!board) return <h1>{t('rules.title')}</h1>
  const { options } = board
  const { language } = options
  const rules = answer.data
  const on = dayInPanama(board.asOf)
  const standing = (version: RuleVersion) =>
    standingOf(version, cellOf(rules ?? [], version.subject, version.stage, on), on)
  const inForce = rules?.filter(one => standing(one) === 'in_force' && one.condition !== null)
  const chosen = chosenCell(rules ?? [], board.search)
  const cell = cellOf(rules ?? [], chosen.subject, chosen.stage, on)
  const columns = ruleColumns(options, t, standing)
  const ofOne = columns.filter(({ key }) => key !== 'subject' && key !== 'stage')
  const name = t('rules.chosen', {
    subject: subjectName(chosen.subject, options),
    stage: stageName(chosen.stage, options),
  })
  return (
    <>
      <h1>
        {t('rules.title')}
        <small>{t('rules.lead')}</small>
      </h1>
      <div className="panels">
        <Panel
          wide
          always
          title={t('rules.matrix')}
          summary={
            rules &&
            inForce &&
            (rules.length === 0
              ? t('rules.none')
              : t('rules.summary', {
                  rules: inForce.length,
                  subjects: new Set(inForce.map(({ subject }) => subject)).size,
                  drafts: rules.filter(({ state }) => state === 'draft').length,
                }))
          }
          columns={columns}
          rows={rules}
          keyOf={keyOf}
          fileName="reglas"
          error={answer.error}
          retry={() => void answer.refetch()}
          height={480}
          footer={inForce?.some(({ synthetic }) => synthetic) && <p>{t('rules.synthetic')}</p>}
        >
          {rules && (
            <RuleMatrix
              rules={rules}
              on={on}
              language={language}
              chosen={chosen}
              choose={(subject, stage) => board.change({ subject, stage })}
            />
          )}
        </Panel>
        {rules && rules.length > 0 && (
          <>
            <Panel
              wide
              always
              title={name}
              summary={
                cell.inForce === undefined || cell.inForce.condition === null
                  ? t('rules.chosen_none')
                  : t('rules.chosen_summary', {
                      version: cell.inForce.rule_id,
                      day: dateLabel(cell.inForce.effective_from, language),
                    })
              }
              columns={columns}
              rows={cell.versions}
              keyOf={keyOf}
              fileName={`regla-${chosen.subject}-${chosen.stage}`}
            >
              {cell.inForce && <ConditionTree version={cell.inForce} language={language} />}
              {cell.versions.length > 0 && (
                <>
                  <h3>{t('rules.history')}</h3>
                  <p className="finding">{t('rules.history_summary', { versions: cell.versions.length })}</p>
                  <TableTwin
                    caption={t('rules.history')}
                    columns={ofOne}
                    rows={cell.versions}
                    keyOf={keyOf}
                  />
                </>
              )}
            </Panel>
            {board.seesEverything &&
              cell.drafts.map(draft => <DraftEffect key={draft.rule_id} draft={draft} board={board} />)}
          </>
        )}
      </div>
    </>
  )
}
