import { COUNTRY } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import {
  type IndicatorMetadata,
  type IndicatorValues,
  NO_TARGET,
  type ValueRow,
  type ValuesQuery,
} from '#domain/indicators.ts'
import { parsePeriods } from '#domain/periods.ts'
import { territoriesAt } from '#domain/territories/index.ts'

/** What a test lays down of one figure; a share whose target is 95 unless it says otherwise. */
export type PlainFigure = Partial<
  Pick<ValueRow, 'value' | 'target' | 'status' | 'target_source' | 'target_synthetic'>
>

export const share = (code: string, name: string): IndicatorMetadata => ({
  code,
  family: 'programme',
  name: { es: name, en: name },
  description: { es: `${name}.`, en: `${name}.` },
  numerator: { es: 'personas pagadas según el calendario', en: 'persons paid by the calendar' },
  denominator: { es: 'personas programadas', en: 'persons scheduled' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'cycle',
  periods: ['month', 'quarter', 'semester', 'year', 'cycle', 'span'],
  dimensions: ['territory:province', 'territory:district', 'territory:corregimiento', 'programme'],
  filters: ['programme'],
  sources: ['pagos'],
  office: { es: 'Pagos', en: 'Payments' },
  limits: { es: '', en: '' },
  sdg: null,
  citation: 'MRK',
  nature: 'flow',
})

const trimmed = (number: number): string => String(Number(number.toFixed(6)))

function rowOf(period: string, territory: string, figure: PlainFigure): ValueRow {
  const { value = '97.5', target = '95', status = 'ok' } = figure
  const shown = status === 'no_data' || status === 'suppressed' ? null : value
  const gap = shown === null || target === null ? null : Number(shown) - Number(target)
  const off = gap !== null && target !== null && gap < -0.1 * Number(target)
  return {
    period,
    territory,
    value: shown,
    numerator: null,
    denominator: null,
    status,
    ...NO_TARGET,
    target,
    target_source: figure.target_source ?? null,
    target_synthetic: figure.target_synthetic ?? null,
    gap: gap === null ? null : trimmed(gap),
    band: gap === null ? null : gap >= 0 ? 'on_target' : off ? 'off_target' : 'at_risk',
  }
}

/** Answers like the models from a plain table of figures: `figures(indicator, period, territory)`; `asked` lists the queries. */
export function valuesFrom(
  indicators: readonly IndicatorMetadata[],
  figures: (indicator: string, period: string, territory: string) => PlainFigure,
): { values: (query: ValuesQuery) => Promise<IndicatorValues>; asked: ValuesQuery[] } {
  const asked: ValuesQuery[] = []
  const values = async (query: ValuesQuery): Promise<IndicatorValues> => {
    asked.push(query)
    const indicator = indicators.find(one => one.code === query.indicator)
    if (indicator === undefined) throw new SimeiError('unknown_indicator')
    const level = (['province', 'district', 'corregimiento'] as const).find(name =>
      query.by?.includes(`territory:${name}`),
    )
    const territories =
      level === undefined
        ? [query.territory ?? COUNTRY]
        : territoriesAt(level, query.territory ?? COUNTRY).map(territory => territory.code)
    return {
      indicator,
      publication: query.publication ?? 1,
      as_of: '2026-04-15T14:00:00.000Z',
      freshness: [
        {
          contract: 'pagos',
          snapshot_on: '2026-03-31',
          received_at: '2026-04-10T10:00:00.000Z',
          limit_days: 100,
          stale: false,
        },
      ],
      rows: parsePeriods(query.period).flatMap(period =>
        territories.map(territory =>
          rowOf(period.id, territory, figures(query.indicator, period.id, territory)),
        ),
      ),
    }
  }
  return { values, asked }
}
