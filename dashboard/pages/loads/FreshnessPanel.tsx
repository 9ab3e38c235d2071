import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { contractText } from '#domain/contracts/reasons.ts'
import { dateLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import type { Source } from '../../api/types.ts'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'

type Freshness = Source['freshness'][number] & { readonly source: string }

const keyOf = ({ source, contract }: Freshness) => `${source} ${contract}`

const stateOf = ({ snapshot_on, stale }: Freshness) =>
  snapshot_on === null ? 'never_arrived' : stale ? 'stale' : 'fresh'

function columnsOf(t: TFunction, language: Language): readonly Column<Freshness>[] {
  return [
    {
      key: 'contract',
      heading: t('batches.contract'),
      text: row => contractText(row.contract)?.[language] ?? row.contract,
      raw: row => row.contract,
    },
    { key: 'source', heading: t('loads.source'), text: row => row.source },
    {
      key: 'state',
      heading: t('chart.status'),
      text: row => t(`loads.${stateOf(row)}`),
      raw: stateOf,
    },
    {
      key: 'snapshot',
      heading: t('batches.snapshot'),
      text: row => (row.snapshot_on === null ? '' : dateLabel(row.snapshot_on, language)),
      raw: row => row.snapshot_on,
    },
    {
      key: 'age',
      heading: t('loads.age'),
      text: row => (row.age_days === null ? '' : String(row.age_days)),
      numeric: true,
    },
    { key: 'limit', heading: t('loads.limit'), text: row => String(row.limit_days), numeric: true },
  ]
}

/** How old each contract is against what it may be. What never arrived is told apart from what is late. */
export function FreshnessPanel({
  sources,
  language,
}: {
  sources: readonly Source[] | undefined
  language: Language
}) {
  const { t } = useTranslation()
  const rows = sources?.flatMap(({ name, freshness }) => freshness.map(one => ({ ...one, source: name })))
  const count = (state: string) => rows?.filter(row => stateOf(row) === state).length ?? 0
  return (
    <Panel
      wide
      always
      title={t('loads.freshness')}
      summary={
        rows &&
        t('loads.freshness_summary', {
          fresh: count('fresh'),
          stale: count('stale'),
          never: count('never_arrived'),
        })
      }
      columns={columnsOf(t, language)}
      rows={rows}
      keyOf={keyOf}
      fileName="frescura"
    >
      {rows && (
        <TableTwin
          caption={t('loads.freshness')}
          columns={columnsOf(t, language)}
          rows={rows}
          keyOf={keyOf}
        />
      )}
    </Panel>
  )
}
