import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  choroplethOption,
  figureText,
  mapClasses,
  ranked,
  rankingSummary,
  shownAs,
  THEMES,
  territoryLabel,
} from '#charts/index.ts'
import { COUNTRY, type Dimension } from '#domain/dimensions.ts'
import { formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorMetadata, IndicatorValues } from '#domain/indicators.ts'
import * as queries from '../../api/queries.ts'
import type { TerritoryUnit } from '../../api/types.ts'
import { Chart } from '../../figures/Chart.tsx'
import { IndicatorSelect } from '../../figures/IndicatorSelect.tsx'
import { BandMark, StatusMark } from '../../figures/Marks.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { SourceLine } from '../../figures/SourceLine.tsx'
import { valueColumns, valueKey } from '../../figures/valueColumns.ts'
import { periodFor } from '../../shell/periods.ts'
import type { Board } from '../../shell/useBoard.ts'
import { DEFAULT_INDICATOR } from './cards.ts'

const MAP_HEIGHT = 360

type DrillLevel = 'province' | 'district' | 'corregimiento'

/** The units that a territory's map shows: those one level below; a corregimiento is shown among its neighbours, where these may be named. */
export function drill({ territory, mayName }: Board): { level: DrillLevel; within: string } {
  if (territory.level === 'country') return { level: 'province', within: COUNTRY }
  if (territory.level === 'province') return { level: 'district', within: territory.code }
  const district = territory.code.slice(0, 4)
  return { level: 'corregimiento', within: mayName(district) ? district : territory.code }
}

function Trail({ board }: { board: Board }) {
  const { t } = useTranslation()
  const units: TerritoryUnit[] = []
  for (let unit: TerritoryUnit | undefined = board.territory; unit; ) {
    units.unshift(unit)
    unit = unit.parent === null ? undefined : board.territories.get(unit.parent)
  }
  return (
    <nav className="trail" aria-label={t('map.trail')}>
      {units.map((unit, index) =>
        index === units.length - 1 || !board.mayName(unit.code) ? (
          <span key={unit.code} {...(index === units.length - 1 ? { 'aria-current': 'true' } : {})}>
            {territoryLabel(unit.code, board.options)}
          </span>
        ) : (
          <button
            key={unit.code}
            type="button"
            className="link"
            onClick={() => board.change({ territory: unit.code })}
          >
            {territoryLabel(unit.code, board.options)}
          </button>
        ),
      )}
    </nav>
  )
}

function Legend({ values, board }: { values: IndicatorValues; board: Board }) {
  const { t } = useTranslation()
  const { unit } = values.indicator
  const { language, theme } = board.options
  const classes = mapClasses(values.rows, THEMES[theme].sequential)
  const text = (decimal: string) => formatFigure(decimal, unit, language)
  const missing = (['no_data', 'suppressed'] as const).filter(shown =>
    values.rows.some(row => shownAs(row) === shown),
  )
  return (
    <ul className="legend" aria-label={t('map.legend')}>
      {classes.map(one => (
        <li key={one.least}>
          <span className="swatch" style={{ background: one.color }} />
          {one.least === one.greatest ? text(one.least) : `${text(one.least)} – ${text(one.greatest)}`}
        </li>
      ))}
      {missing.map(shown => (
        <li key={shown}>
          <span className={`swatch swatch-${shown}`} />
          {t(`status.${shown}`)}
        </li>
      ))}
    </ul>
  )
}

/** The figures of the map as a ranked list: small provinces and comarcas vanish on a map, and a list works by keyboard. */
function RankedList({ values, board }: { values: IndicatorValues; board: Board }) {
  const { t } = useTranslation()
  const { unit } = values.indicator
  const rows = ranked(values.rows)
  const most = Math.max(...rows.map(row => (row.value === null ? 0 : Number(row.value))))
  return (
    <ol className="ranking" aria-label={t('map.ranking')}>
      {rows.map((row, index) => {
        const shown = shownAs(row)
        const share = row.value === null || !(most > 0) ? 0 : (100 * Math.max(0, Number(row.value))) / most
        const name = territoryLabel(row.territory, board.options)
        const known = board.territories.has(row.territory)
        return (
          <li key={row.territory} className={row.territory === board.territory.code ? 'chosen' : undefined}>
            <span className="rank">{row.value === null ? '' : index + 1}</span>
            {known ? (
              <button
                type="button"
                className="link"
                data-territory={row.territory}
                onClick={() => board.change({ territory: row.territory })}
              >
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
            <span className="rank-bar" aria-hidden="true">
              <span style={{ width: `${share}%` }} />
            </span>
            <span className={`rank-value shown-${shown}`}>
              {figureText(row, unit, board.options.language)}
              {shown !== 'no_data' && shown !== 'suppressed' && <StatusMark shown={shown} />}
            </span>
            <BandMark band={row.band} wordless />
          </li>
        )
      })}
    </ol>
  )
}

const mappable = (indicators: readonly IndicatorMetadata[], dimension: Dimension) =>
  indicators.filter(indicator => indicator.dimensions.includes(dimension))

/** Where it happens: outlines shaded by quantity, the ranked list beside them, and the way down to district and corregimiento. */
export function MapPanel({ board, fixed = false }: { board: Board; fixed?: boolean }) {
  const { t } = useTranslation()
  const { options } = board
  const { level, within } = drill(board)
  const dimension: Dimension = `territory:${level}`
  const catalogue = useQuery(queries.indicators).data ?? []
  const choices = mappable(catalogue, dimension)
  const wanted = board.search.map ?? DEFAULT_INDICATOR
  const indicator = choices.find(one => one.code === wanted) ?? choices[0]
  const period = indicator ? periodFor(indicator, board.period, board.asOf) : board.period
  const answer = useQuery({
    ...queries.values({
      indicator: indicator?.code ?? '',
      period: period.id,
      territory: within,
      by: [dimension],
      publication: board.publication,
      tree: board.tree,
    }),
    enabled: indicator !== undefined,
  })
  const shapes = useQuery(queries.boundaries(level, within, period.endOn))
  const values = answer.data
  const name = `${level}-${within}-${period.endOn}`
  const option = useMemo(
    () => values && choroplethOption(values, { ...options, map: name, chosen: board.territory.code }),
    [values, options, name, board.territory.code],
  )
  const summary = values ? rankingSummary(values, options) : undefined
  const title = t(`map.title_${level}`, { name: indicator?.name[options.language] ?? '' })
  return (
    <Panel
      wide
      title={title}
      summary={summary}
      columns={values ? valueColumns(values, options, t, ['territory', 'period']) : []}
      rows={values && ranked(values.rows)}
      keyOf={valueKey}
      fileName={`${indicator?.code ?? ''}-${level}-${within}-${period.id}`}
      error={answer.error}
      retry={() => void answer.refetch()}
      height={MAP_HEIGHT}
      controls={
        <>
          {!fixed && (
            <IndicatorSelect
              label={t('map.indicator')}
              indicators={choices}
              value={indicator?.code ?? ''}
              language={options.language}
              onChange={code => board.change({ map: code })}
            />
          )}
          <Trail board={board} />
        </>
      }
      footer={
        <SourceLine values={values} options={options}>
          {shapes.data && (
            <>
              {shapes.data.schematic && <strong className="tag">{t('map.schematic')}</strong>}{' '}
              {shapes.data.attribution[options.language]}
            </>
          )}
        </SourceLine>
      }
    >
      {values && option && (
        <div className={`map-and-list${answer.isPlaceholderData ? ' busy' : ''}`}>
          <div>
            {shapes.data && (
              <Chart
                label={`${title}. ${summary ?? ''}`}
                option={option}
                height={MAP_HEIGHT}
                shapes={{ name, collection: shapes.data }}
                onChoose={code => board.territories.has(code) && board.change({ territory: code })}
              />
            )}
            <Legend values={values} board={board} />
          </div>
          <RankedList values={values} board={board} />
        </div>
      )}
    </Panel>
  )
}
