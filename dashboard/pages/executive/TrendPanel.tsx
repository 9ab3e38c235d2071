import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { trendOption, trendSummary } from '#charts/index.ts'
import * as queries from '../../api/queries.ts'
import { Chart } from '../../figures/Chart.tsx'
import { IndicatorSelect } from '../../figures/IndicatorSelect.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { SourceLine } from '../../figures/SourceLine.tsx'
import { valueColumns, valueKey } from '../../figures/valueColumns.ts'
import { periodFor, seriesRange } from '../../shell/periods.ts'
import type { Board } from '../../shell/useBoard.ts'
import { DEFAULT_INDICATOR } from './cards.ts'

const HEIGHT = 300
const PERIODS = 24

/** How it has gone: the indicator's series up to the chosen period, against its target. */
export function TrendPanel({
  board,
  fixed = false,
  wide = false,
}: {
  board: Board
  fixed?: boolean
  wide?: boolean
}) {
  const { t } = useTranslation()
  const { options } = board
  const catalogue = useQuery(queries.indicators).data ?? []
  const wanted = board.search.trend ?? DEFAULT_INDICATOR
  const indicator = catalogue.find(one => one.code === wanted) ?? catalogue[0]
  const period = indicator ? periodFor(indicator, board.period, board.asOf) : board.period
  const answer = useQuery({
    ...queries.values({
      indicator: indicator?.code ?? '',
      period: seriesRange(period, PERIODS),
      territory: board.territory.code,
      publication: board.publication,
      tree: board.tree,
    }),
    enabled: indicator !== undefined,
  })
  const values = answer.data
  const option = useMemo(() => values && trendOption(values, options), [values, options])
  const summary = values ? trendSummary(values, options) : undefined
  const title = t('trend.title', { name: indicator?.name[options.language] ?? '' })
  return (
    <Panel
      wide={wide}
      title={title}
      summary={summary}
      columns={values ? valueColumns(values, options, t, ['period']) : []}
      rows={values?.rows}
      keyOf={valueKey}
      fileName={`${indicator?.code ?? ''}-${board.territory.code}-serie`}
      error={answer.error}
      retry={() => void answer.refetch()}
      height={HEIGHT}
      controls={
        !fixed && (
          <IndicatorSelect
            label={t('trend.indicator')}
            indicators={catalogue}
            value={indicator?.code ?? ''}
            language={options.language}
            onChange={code => board.change({ trend: code })}
          />
        )
      }
      footer={<SourceLine values={values} options={options} />}
    >
      {option && <Chart label={`${title}. ${summary ?? ''}`} option={option} height={HEIGHT} />}
    </Panel>
  )
}
