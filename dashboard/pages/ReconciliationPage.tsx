import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as queries from '../api/queries.ts'
import type { PrintedFigure } from '../api/types.ts'
import { Grid } from '../figures/Grid.tsx'
import { Panel } from '../figures/Panel.tsx'
import { useBoard } from '../shell/useBoard.ts'
import { FindingList } from './FindingList.tsx'
import { figureColumns } from './figureColumns.ts'
import { findingColumns } from './findingColumns.ts'
import { byId, importantFirst } from './importance.ts'

const STATES = ['all', 'different', 'equal_when_rounded', 'equal', 'no_data'] as const

const keyOf = (figure: PrintedFigure) => figure.figure_id

/** Conciliación: every printed figure beside its computed twin, and what does not agree. */
export default function ReconciliationPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const [state, setState] = useState<(typeof STATES)[number]>('all')
  const answer = useQuery(queries.reconciliation(board?.publication))
  const catalogue = useQuery(queries.indicators).data
  const options = board?.options
  const columns = useMemo(
    () => (options ? figureColumns(options, t, catalogue ?? []) : []),
    [options, t, catalogue],
  )
  const figures = answer.data?.figures
  const shown = useMemo(
    () =>
      figures
        ?.filter(figure => state === 'all' || figure.status === state)
        .sort((left, right) => STATES.indexOf(left.status) - STATES.indexOf(right.status)),
    [figures, state],
  )
  if (!board) return <h1>{t('nav.reconciliation')}</h1>
  const { language } = board.options
  const findings = answer.data && importantFirst(answer.data.findings, byId(answer.data.figures))
  const count = (wanted: (typeof STATES)[number]) =>
    figures?.filter(figure => wanted === 'all' || figure.status === wanted).length
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
          keyOf={keyOf}
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
            <Grid
              label={t('panel.table_of', { title: t('reconciliation.figures') })}
              columns={columns}
              rows={shown}
              keyOf={keyOf}
              language={language}
            />
          )}
        </Panel>
      </div>
    </>
  )
}
