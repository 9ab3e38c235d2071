import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as queries from '../../api/queries.ts'
import { Panel } from '../../figures/Panel.tsx'
import type { Board } from '../../shell/useBoard.ts'
import { FindingList } from '../FindingList.tsx'
import { findingColumns } from '../findingColumns.ts'
import { byId, importantFirst, toldOnce } from '../importance.ts'

const MOST_SHOWN = 5

/** Where a printed figure and its computed twin differ, and what the records themselves contradict. */
export function FindingsPanel({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { language } = board.options
  const answer = useQuery(queries.reconciliation(board.publication))
  const figures = answer.data?.figures
  const known = byId(figures ?? [])
  const findings = answer.data && importantFirst(answer.data.findings, known)
  const different = figures?.filter(figure => figure.status === 'different').length
  return (
    <Panel
      title={t('findings.title')}
      summary={
        figures &&
        findings &&
        t('findings.summary', { different, count: figures.length, findings: findings.length })
      }
      columns={findingColumns(language, t)}
      rows={findings}
      keyOf={finding => finding.finding_id}
      fileName="hallazgos"
      error={answer.error}
      retry={() => void answer.refetch()}
      height={220}
      footer={
        <p>
          <Link to="/conciliacion" search={true}>
            {t('findings.all')}
          </Link>
        </p>
      }
    >
      {findings && (
        <FindingList findings={toldOnce(findings, known).slice(0, MOST_SHOWN)} language={language} />
      )}
    </Panel>
  )
}
