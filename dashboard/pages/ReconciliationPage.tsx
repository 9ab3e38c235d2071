import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as queries from '../api/queries.ts'
import { Panel } from '../figures/Panel.tsx'
import { TableTwin } from '../figures/TableTwin.tsx'
import { useBoard } from '../shell/useBoard.ts'
import { FindingList } from './FindingList.tsx'
import { figureColumns } from './figureColumns.ts'
import { findingColumns } from './findingColumns.ts'

const STATES = ['all', 'different', 'equal_when_rounded', 'equal', 'no_data'] as const

/** Conciliación: every printed figure beside its computed twin, and what does not agree. */
export default function ReconciliationPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const [state, setState] = useState<(typeof STATES)[number]>('all')
  const answer = useQuery(queries.reconciliation(board?.publication))
  const catalogue = useQuery(queries.indicators).data ?? []
  if (!board) return <h1>{t('nav.reconciliation')}</h1>
  const { language } = board.options
  const figures = answer.data?.figures
  const findings = answer.data?.findings
  const count = (wanted: (typeof STATES)[number]) =>
    figures?.filter(figure => wanted === 'all' || figure.status === wanted).length
  const shown = figures?.filter(figure => state === 'all' || figure.status === state)
  const columns = figureColumns(board.options, t, catalogue)
  return (
    <>
      <h1>{t('nav.reconciliation')}</h1>
      <div className="panels">
        <Panel
          wide
          title={t('findings.title')}
          summary={findings && t('findings.count', { count: findings.length })}
          columns={findingColumns(language, t)}
          rows={findings}
          keyOf={finding => finding.finding_id}
          fileName="hallazgos"
          error={answer.error}
          retry={() => void answer.refetch()}
        >
          {findings && <FindingList findings={findings} language={language} />}
        </Panel>
        <Panel
          wide
          always
          title={t('reconciliation.figures')}
          summary={
            figures &&
            t('reconciliation.summary', {
              count: figures.length,
              equal: count('equal'),
              rounded: count('equal_when_rounded'),
              different: count('different'),
              missing: count('no_data'),
            })
          }
          columns={columns}
          rows={shown}
          keyOf={figure => figure.figure_id}
          fileName="conciliacion"
          error={answer.error}
          controls={
            <fieldset className="filters">
              <legend className="visually-hidden">{t('reconciliation.filter')}</legend>
              {STATES.map(one => (
                <button
                  key={one}
                  type="button"
                  className="switch"
                  aria-pressed={state === one}
                  onClick={() => setState(one)}
                >
                  {t(`reconciliation.state.${one}`)} ({count(one)})
                </button>
              ))}
            </fieldset>
          }
        >
          {shown && (
            <TableTwin
              caption={t('reconciliation.figures')}
              columns={columns}
              rows={shown}
              keyOf={figure => figure.figure_id}
            />
          )}
        </Panel>
      </div>
    </>
  )
}
