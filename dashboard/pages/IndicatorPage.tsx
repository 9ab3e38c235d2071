import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import { useListOf } from '../access/CellLink.tsx'
import * as queries from '../api/queries.ts'
import { periodFor } from '../shell/periods.ts'
import { type Board, useBoard } from '../shell/useBoard.ts'
import { MapPanel } from './executive/MapPanel.tsx'
import { TrendPanel } from './executive/TrendPanel.tsx'
import { NotFound } from './NotFound.tsx'
import { OutlookPanel } from './OutlookPanel.tsx'

const route = getRouteApi('/framed/indicadores/$code')

function Definition({ indicator, language }: { indicator: IndicatorMetadata; language: 'es' | 'en' }) {
  const { t } = useTranslation()
  const facts: readonly (readonly [string, string])[] = [
    [t('indicator.code'), indicator.code],
    [t('indicator.numerator'), indicator.numerator[language]],
    ...(indicator.denominator
      ? [[t('indicator.denominator'), indicator.denominator[language]] as const]
      : []),
    [t('indicator.factor'), String(indicator.factor)],
    [t('indicator.unit'), t(`unit.${indicator.unit}`)],
    [t('indicator.direction'), t(`direction.${indicator.direction}`)],
    [t('indicator.nature'), t(`nature.${indicator.nature}`)],
    [t('indicator.sources'), indicator.sources.join(', ')],
    [t('indicator.office'), indicator.office[language]],
    [t('indicator.limits'), indicator.limits[language]],
    [t('indicator.citation'), indicator.citation],
    ...(indicator.sdg === null ? [] : [[t('indicator.sdg'), indicator.sdg] as const]),
  ]
  return (
    <section className="panel panel-wide" aria-labelledby="definition">
      <h2 id="definition">{t('indicator.definition')}</h2>
      <p className="finding">{indicator.description[language]}</p>
      <dl className="facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** For whoever may see persons there: the list of what the figure of the chosen period and place counts. */
function ListOf({ board, indicator }: { board: Board; indicator: IndicatorMetadata }) {
  const { t } = useTranslation()
  const search = useListOf({
    indicator: indicator.code,
    period: periodFor(indicator, board.period, board.asOf).id,
    territory: board.territory.code,
    // Whether it is zero, its list says.
    value: undefined,
  })
  return search ? (
    <p>
      <Link to="/personas/lista" search={search} preload={false}>
        {t('table.list_of')}
      </Link>
    </p>
  ) : null
}

/** One indicator: what it means, its series, its map. */
export default function IndicatorPage() {
  const { t } = useTranslation()
  const { code } = route.useParams()
  const board = useBoard()
  const catalogue = useQuery(queries.indicators).data
  const indicator = catalogue?.find(one => one.code === code)
  if (!board || !catalogue) return <h1>{t('nav.indicators')}</h1>
  if (!indicator) return <NotFound />
  const { language } = board.options
  const onlyThis = { ...board, search: { ...board.search, map: code, trend: code } }
  return (
    <>
      <h1>{indicator.name[language]}</h1>
      <ListOf board={board} indicator={indicator} />
      <div className="panels">
        <Definition indicator={indicator} language={language} />
        <TrendPanel board={onlyThis} fixed wide />
        <OutlookPanel board={board} indicator={indicator} />
        {indicator.dimensions.includes('territory:province') && <MapPanel board={onlyThis} fixed />}
      </div>
    </>
  )
}
