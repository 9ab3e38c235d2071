import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { periodText, territoryLabel } from '#charts/index.ts'
import * as queries from '../../api/queries.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { periodFor } from '../../shell/periods.ts'
import { type Board, useBoard } from '../../shell/useBoard.ts'
import { AlertsPanel, openAlerts } from './AlertsPanel.tsx'
import { CARDS } from './cards.ts'
import { FindingsPanel } from './FindingsPanel.tsx'
import { HeadlineCard } from './HeadlineCard.tsx'
import { MapPanel } from './MapPanel.tsx'
import { ModalityPanel } from './ModalityPanel.tsx'
import { RecertificationPanel } from './RecertificationPanel.tsx'
import { TrendPanel } from './TrendPanel.tsx'

function Headlines({ board }: { board: Board }) {
  const { t } = useTranslation()
  const catalogue = useQuery(queries.indicators)
  const shown = CARDS.flatMap(code => catalogue.data?.find(one => one.code === code) ?? [])
  const answers = useQueries({
    queries: shown.map(indicator =>
      queries.values({
        indicator: indicator.code,
        period: periodFor(indicator, board.period, board.asOf).id,
        territory: board.territory.code,
        compare: 'previous',
        publication: board.publication,
        tree: board.tree,
      }),
    ),
  })
  // Before every answer is there, nothing is said of how many are off target.
  const waiting = catalogue.data === undefined || answers.some(answer => answer.isPending)
  const firing = openAlerts(useQuery(queries.alerts).data?.alerts, board.territory)?.length
  const rows = answers.flatMap(answer => answer.data?.rows[0] ?? [])
  const judged = rows.filter(row => row.band !== null)
  const off = judged.filter(row => row.band === 'off_target').length
  const risk = judged.filter(row => row.band === 'at_risk').length
  if (catalogue.error) return <Failure error={catalogue.error} retry={() => void catalogue.refetch()} />
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines" className="visually-hidden">
        {t('board.headlines')}
      </h2>
      {waiting && <Waiting height={catalogue.data === undefined ? 300 : 27} />}
      <p className="lead" aria-live="polite" hidden={waiting}>
        {judged.length > 0 ? t('board.lead', { off, risk, count: judged.length }) : t('board.lead_none')}{' '}
        {firing !== undefined && <a href="#alerts">{t('board.lead_alerts', { count: firing })}</a>}
      </p>
      <div className="cards">
        {shown.map((indicator, index) => {
          const answer = answers[index]
          return (
            <HeadlineCard
              key={indicator.code}
              indicator={indicator}
              values={answer?.data}
              error={answer?.error ?? null}
              options={board.options}
              busy={answer?.isPlaceholderData ?? false}
              retry={() => void answer?.refetch()}
            />
          )
        })}
      </div>
    </section>
  )
}

/** Tablero ejecutivo: what the country sees today, and what needs a decision. */
export function ExecutiveBoard() {
  const { t } = useTranslation()
  const board = useBoard()
  if (!board)
    return (
      <>
        <h1>{t('nav.board')}</h1>
        <Waiting height={300} />
      </>
    )
  const { options } = board
  return (
    <>
      <h1>
        {t('nav.board')}
        <small>
          {territoryLabel(board.territory.code, options)} · {periodText(board.period.id, options.language)}
        </small>
      </h1>
      <Headlines board={board} />
      <div className="panels">
        <AlertsPanel board={board} />
        {board.seesEverything && <FindingsPanel board={board} />}
        <MapPanel board={board} />
        <TrendPanel board={board} />
        <ModalityPanel board={board} />
        <RecertificationPanel board={board} />
      </div>
    </>
  )
}
