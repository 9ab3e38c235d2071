import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { contracted, periodAsObject } from '#charts/index.ts'
import * as queries from '../api/queries.ts'
import { Panel } from '../figures/Panel.tsx'
import { useBoard } from '../shell/useBoard.ts'
import { PlanMatrix } from './PlanMatrix.tsx'
import { planColumns, subsystemColumns } from './planColumns.ts'
import { SubsystemList } from './SubsystemList.tsx'
import '../style/plan.css'

/** Plan estratégico: the results matrix as a tree, and the subsystems that should report. */
export default function PlanPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const answer = useQuery(queries.plan(board?.publication, board?.search.period))
  if (!board) return <h1>{t('plan.title')}</h1>
  const { language } = board.options
  const plan = answer.data
  const count = (kind: 'resultado' | 'producto', wanted: (state: string) => boolean) =>
    plan?.nodes.filter(node => node.kind === kind && wanted(node.state)).length
  const due = (state: string) => state !== 'not_due'
  const on = (state: string) => state === 'on_target'
  return (
    <>
      <h1>
        {t('plan.title')}
        {plan && (
          <small>
            {contracted(t('plan.as_of', { period: periodAsObject(plan.period, language) }), language)}
          </small>
        )}
      </h1>
      <div className="panels">
        <Panel
          wide
          always
          title={t('plan.matrix')}
          summary={
            plan &&
            t('plan.summary', {
              on: count('resultado', on),
              due: count('resultado', due),
              products: count('producto', on),
              scheduled: count('producto', due),
            })
          }
          columns={planColumns(language, t)}
          rows={plan?.nodes}
          keyOf={node => node.plan_id}
          fileName="plan"
          error={answer.error}
          retry={() => void answer.refetch()}
          footer={
            plan && (
              <>
                <details>
                  <summary>{t('plan.rule')}</summary>
                  <p>{plan.rule[language]}</p>
                </details>
                {plan.nodes.some(node => node.synthetic) && <p>{t('plan.synthetic')}</p>}
              </>
            )
          }
        >
          {plan && <PlanMatrix nodes={plan.nodes} language={language} />}
        </Panel>
        <Panel
          wide
          always
          title={t('plan.subsystems')}
          summary={
            plan &&
            t('plan.subsystems_summary', {
              reporting: plan.subsystems.filter(({ state }) => state === 'reporting').length,
              count: plan.subsystems.length,
            })
          }
          columns={subsystemColumns(language, t)}
          rows={plan?.subsystems}
          keyOf={subsystem => subsystem.code}
          fileName="subsistemas"
          error={answer.error}
        >
          {plan && <SubsystemList subsystems={plan.subsystems} language={language} />}
        </Panel>
      </div>
    </>
  )
}
