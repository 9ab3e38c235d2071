import type { TFunction } from 'i18next'
import { type ChartOptions, periodText, territoryLabel } from '#charts/index.ts'
import { MEMBERS, UNIDENTIFIED_PROGRAMME } from '#domain/dimensions.ts'
import { es } from '#domain/i18n/es.ts'
import { formatChange, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorMetadata, Unit } from '#domain/indicators.ts'
import { dateLabel } from '#domain/periods.ts'
import type { PrintedFigure } from '../api/types.ts'
import type { Column } from '../figures/csv.ts'
import { unitOf } from './alertColumns.ts'

const MEMBER_LABELS = new Map(
  [...Object.values(MEMBERS).flat(), UNIDENTIFIED_PROGRAMME].map(member => [member.id, member.label]),
)

/** Members of a printed cell in words; a list of members is separated by `|`. */
const breakdownText = (figure: PrintedFigure, options: ChartOptions): string =>
  Object.values(figure.breakdown)
    .map(ids =>
      ids
        .split('|')
        .map(id => MEMBER_LABELS.get(id)?.[options.language] ?? id)
        .join(' + '),
    )
    .join(' · ')

const unitOfFigure = (figure: PrintedFigure, catalogue: readonly IndicatorMetadata[]): Unit => {
  if (figure.measure === 'porcentaje') return 'percent'
  return figure.indicator === null ? 'persons' : unitOf(figure.indicator, catalogue)
}

const isMeasure = (id: string): id is keyof typeof es.measure => id in es.measure
const isBasis = (id: string): id is keyof typeof es.basis => id in es.basis

/** Printed figures beside their computed twins. */
export function figureColumns(
  options: ChartOptions,
  t: TFunction,
  catalogue: readonly IndicatorMetadata[],
): readonly Column<PrintedFigure>[] {
  const { language } = options
  const number = (figure: PrintedFigure, text: string | null) =>
    text === null ? t('status.no_data') : formatFigure(text, unitOfFigure(figure, catalogue), language)
  const name = (figure: PrintedFigure) =>
    catalogue.find(indicator => indicator.code === figure.indicator)?.name[language] ?? figure.figure_id
  return [
    {
      key: 'figure',
      heading: t('reconciliation.figure'),
      text: figure => [name(figure), breakdownText(figure, options)].filter(Boolean).join(' · '),
    },
    {
      key: 'period',
      heading: t('chart.period'),
      text: figure => periodText(figure.period, language),
      raw: figure => figure.period,
    },
    {
      key: 'territory',
      heading: t('chart.territory'),
      text: figure => territoryLabel(figure.territory, options),
      raw: figure => figure.territory,
    },
    {
      key: 'printed',
      heading: t('reconciliation.printed'),
      text: figure => number(figure, figure.printed),
      raw: figure => figure.printed,
      numeric: true,
    },
    {
      key: 'computed',
      heading: t('reconciliation.computed'),
      text: figure => number(figure, figure.computed),
      raw: figure => figure.computed,
      numeric: true,
    },
    {
      key: 'difference',
      heading: t('reconciliation.difference'),
      text: figure =>
        figure.difference === null
          ? ''
          : formatChange(figure.difference, unitOfFigure(figure, catalogue), language),
      raw: figure => figure.difference,
      numeric: true,
    },
    {
      key: 'status',
      heading: t('chart.status'),
      text: figure => t(`reconciliation.state.${figure.status}`),
      raw: figure => figure.status,
    },
    {
      key: 'measure',
      heading: t('reconciliation.measure'),
      text: figure => (isMeasure(figure.measure) ? t(`measure.${figure.measure}`) : figure.measure),
      raw: figure => figure.measure,
    },
    {
      key: 'basis',
      heading: t('reconciliation.basis'),
      text: figure => (isBasis(figure.basis) ? t(`basis.${figure.basis}`) : figure.basis),
      raw: figure => figure.basis,
    },
    {
      key: 'document',
      heading: t('reconciliation.document'),
      text: figure => `${figure.document}, ${dateLabel(figure.published_on, language)}`,
      wide: true,
    },
    { key: 'note', heading: t('reconciliation.note'), text: figure => figure.note ?? '', wide: true },
  ]
}
