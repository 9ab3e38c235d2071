import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { territoryLabel } from '#charts/index.ts'
import * as queries from '../../api/queries.ts'
import type { Alert, TerritoryUnit } from '../../api/types.ts'
import { Panel } from '../../figures/Panel.tsx'
import type { Board } from '../../shell/useBoard.ts'
import { AlertList } from '../AlertList.tsx'
import { alertColumns, alertKey } from '../alertColumns.ts'

const MOST_SHOWN = 5
const RANK: Readonly<Record<Alert['severity'], number>> = { critical: 0, warning: 1, info: 2 }

/** The alerts that fire in a territory and what lies within it, gravest first. */
export const openAlerts = (
  alerts: readonly Alert[] | undefined,
  territory: TerritoryUnit,
): readonly Alert[] | undefined =>
  alerts
    ?.filter(alert => alert.state === 'firing')
    .filter(alert => territory.level === 'country' || alert.territory.startsWith(territory.code))
    .sort((left, right) => RANK[left.severity] - RANK[right.severity])

/** What is out of bounds now, gravest first; of a territory, what lies within it. */
export function AlertsPanel({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { options, territory } = board
  const answer = useQuery(queries.alerts)
  const catalogue = useQuery(queries.indicators).data ?? []
  const open = openAlerts(answer.data?.alerts, territory)
  const places = new Set(open?.map(alert => alert.territory)).size
  return (
    <Panel
      anchor="alerts"
      title={t('alerts.title')}
      summary={
        open &&
        (open.length === 0
          ? t('alerts.none', { place: territoryLabel(territory.code, options) })
          : t('alerts.summary', { count: open.length, places }))
      }
      columns={alertColumns(options, t, catalogue)}
      rows={open}
      keyOf={alertKey}
      fileName="alertas"
      error={answer.error}
      retry={() => void answer.refetch()}
      height={220}
      footer={
        <p>
          <Link to="/alertas" search={true}>
            {t('alerts.all')}
          </Link>
        </p>
      }
    >
      {open && <AlertList alerts={open.slice(0, MOST_SHOWN)} options={options} catalogue={catalogue} />}
    </Panel>
  )
}
