import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { contractText } from '#domain/contracts/reasons.ts'
import { formatDecimal } from '#domain/i18n/index.ts'
import { QUARANTINE_STATES } from '#domain/quarantine.ts'
import * as queries from '../../api/queries.ts'
import type { QuarantineCount } from '../../api/types.ts'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import type { PageState } from '../../shell/useBoard.ts'
import { ContractChoice, chosenContract } from './ContractChoice.tsx'

const keyOf = ({ contract }: QuarantineCount) => contract

/** How many rows of each contract are in quarantine and how they stand, for whoever may not see them one by one; their reasons are with each file. */
export function QuarantineCounts({ board }: { board: PageState }) {
  const { t } = useTranslation()
  const { language } = board.options
  const contract = chosenContract(board)
  const counts = useQuery(queries.quarantineCounts)
  const rows = counts.data?.filter(count => contract === undefined || count.contract === contract)
  const columns: readonly Column<QuarantineCount>[] = [
    {
      key: 'contract',
      heading: t('batches.contract'),
      text: ({ contract }) => contractText(contract)?.[language] ?? contract,
      raw: keyOf,
    },
    ...QUARANTINE_STATES.map(
      (state): Column<QuarantineCount> => ({
        key: state,
        heading: t(`loads.row_state.${state}`),
        text: count => formatDecimal(count[state], language),
        raw: count => count[state],
        numeric: true,
      }),
    ),
  ]
  return (
    <Panel
      wide
      always
      anchor="cuarentena"
      title={t('loads.quarantine')}
      summary={counts.data && t('loads.quarantine_counted')}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="cuarentena"
      error={counts.error}
      retry={() => void counts.refetch()}
      controls={<ContractChoice board={board} />}
    >
      {rows && rows.length === 0 && <p className="finding">{t('loads.empty_quarantine')}</p>}
      {rows && rows.length > 0 && (
        <TableTwin caption={t('loads.quarantine')} columns={columns} rows={rows} keyOf={keyOf} />
      )}
    </Panel>
  )
}
