import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { contractText } from '#domain/contracts/reasons.ts'
import { allows, type PageNeeds, useReader } from '../../access/reader.ts'
import * as queries from '../../api/queries.ts'
import { usePageState } from '../../shell/useBoard.ts'
import { BatchesPanel } from './BatchesPanel.tsx'
import { FreshnessPanel } from './FreshnessPanel.tsx'
import { Needs } from './Needs.tsx'
import { QuarantineCounts } from './QuarantineCounts.tsx'
import { QuarantinePanel } from './QuarantinePanel.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'

/** Rows have no programme and place to be cut by. */
const ROWS: PageNeeds = { may: 'quarantine', everywhere: true }

/** Cargas de datos: what needs a person, the sources, every file that arrived, the quarantine, and what each contract asks for. */
export default function LoadsPage() {
  const { t } = useTranslation()
  const board = usePageState()
  const reader = useReader()
  const sources = useQuery(queries.sources)
  const counts = useQuery(queries.quarantineCounts)
  const { language } = board.options
  return (
    <>
      <h1>{t('nav.batches')}</h1>
      <div className="panels">
        {sources.data && counts.data && (
          <Needs sources={sources.data} counts={counts.data} language={language} />
        )}
        <SourcesPanel
          sources={sources.data}
          error={sources.error}
          retry={() => void sources.refetch()}
          language={language}
        />
        <BatchesPanel board={board} />
        {reader && allows(reader, ROWS) && <QuarantinePanel board={board} />}
        {reader && !allows(reader, ROWS) && <QuarantineCounts board={board} />}
        <FreshnessPanel sources={sources.data} language={language} />
        <section className="panel panel-wide" aria-labelledby="contracts">
          <h2 id="contracts">{t('loads.contracts')}</h2>
          <p className="finding">{t('loads.contracts_lead')}</p>
          <ul className="contract-list">
            {CONTRACT_NAMES.map(name => (
              <li key={name}>
                <Link to="/cargas/contratos/$contract" params={{ contract: name }}>
                  {contractText(name)?.[language] ?? name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
