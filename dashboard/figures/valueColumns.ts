import type { TFunction } from 'i18next'
import {
  type ChartOptions,
  figureText,
  memberLabel,
  periodText,
  shownAs,
  territoryLabel,
} from '#charts/index.ts'
import { formatChange, formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import type { Cell } from '../access/CellLink.tsx'
import type { Column } from './csv.ts'

const MEMBERS = [
  'programme',
  'modality',
  'sex',
  'age_band',
  'result',
  'exit_cause',
  'office',
  'protection_dimension',
  'life_stage',
] as const

/** The table twin of any values: what names the row, the figure, its parts, its target and its state. */
export function valueColumns(
  values: IndicatorValues,
  options: ChartOptions,
  t: TFunction,
  naming: readonly ('period' | 'territory')[],
): readonly Column<ValueRow>[] {
  const { language } = options
  const { unit, denominator } = values.indicator
  const plain = (decimal: string | null) => (decimal === null ? '' : formatDecimal(decimal, language, 0, 2))
  const name: Readonly<Record<'period' | 'territory', Column<ValueRow>>> = {
    period: {
      key: 'period',
      heading: t('chart.period'),
      text: row => periodText(row.period, language),
      raw: row => row.period,
    },
    territory: {
      key: 'territory',
      heading: t('chart.territory'),
      text: row => territoryLabel(row.territory, options),
    },
  }
  const cell = (row: ValueRow, counted: string | null): Cell => ({
    ...Object.fromEntries(MEMBERS.flatMap(name => (row[name] === undefined ? [] : [[name, row[name]]]))),
    ...{ indicator: values.indicator.code, period: row.period, territory: row.territory, value: counted },
  })
  const members = MEMBERS.filter(member => values.rows.some(row => row[member] !== undefined))
  return [
    ...naming.map(key => name[key]),
    ...(naming.includes('territory')
      ? [{ key: 'code', heading: t('table.code'), text: (row: ValueRow) => row.territory }]
      : []),
    ...members.map(member => ({
      key: member,
      heading: t(`dimension.${member}`),
      text: (row: ValueRow) => memberLabel(member, row[member] ?? '', language),
      raw: (row: ValueRow) => row[member] ?? '',
    })),
    {
      key: 'value',
      heading: `${t('chart.value')} (${t(`unit.${unit}`)})`,
      text: row => figureText(row, unit, language),
      raw: row => row.value,
      cell: row => (denominator === null ? cell(row, row.numerator) : undefined),
      numeric: true,
    },
    ...(denominator === null
      ? []
      : [
          {
            key: 'numerator',
            heading: t('chart.numerator'),
            text: (row: ValueRow) => plain(row.numerator),
            raw: (row: ValueRow) => row.numerator,
            cell: (row: ValueRow) => cell(row, row.numerator),
            numeric: true,
          },
          {
            key: 'denominator',
            heading: t('chart.denominator'),
            text: (row: ValueRow) => plain(row.denominator),
            raw: (row: ValueRow) => row.denominator,
            cell: (row: ValueRow): Cell => ({ ...cell(row, row.denominator), part: 'denominator' }),
            numeric: true,
          },
        ]),
    ...(values.rows.some(row => row.target !== null)
      ? [
          {
            key: 'target',
            heading: t('chart.target'),
            text: (row: ValueRow) => (row.target === null ? '' : formatFigure(row.target, unit, language)),
            raw: (row: ValueRow) => row.target,
            numeric: true,
          },
          {
            key: 'gap',
            heading: t('chart.gap'),
            text: (row: ValueRow) => (row.gap === null ? '' : formatChange(row.gap, unit, language)),
            raw: (row: ValueRow) => row.gap,
            numeric: true,
          },
          {
            key: 'band',
            heading: t('table.band'),
            text: (row: ValueRow) => (row.band === null ? '' : t(`band.${row.band}`)),
            raw: (row: ValueRow) => row.band,
          },
        ]
      : []),
    {
      key: 'status',
      heading: t('chart.status'),
      text: row => t(`status.${shownAs(row)}`),
      raw: row => row.status,
    },
  ]
}

export const valueKey = (row: ValueRow): string =>
  [row.period, row.territory, ...MEMBERS.map(member => row[member])].join('|')
