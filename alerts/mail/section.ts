import { freshOn } from '#charts/figures.ts'
import { CATALOGUES, formatChange } from '#domain/i18n/index.ts'
import type { Band } from '#domain/indicators.ts'
import { dateLabel, parsePeriod } from '#domain/periods.ts'
import { oneLine } from '#outbox/index.ts'
import type { AssessedTerritory } from '../assess.ts'
import { drawnTerritory, type RuleReport } from '../report.ts'
import { boardLink } from './board-link.ts'
import { againstTarget, figure, inPeriod, withArticle } from './figures.ts'
import { countPlaces, listPlaces, placeName } from './places.ts'
import { bandWords, watched } from './subject.ts'

/** All provinces and comarcas fit. */
const MOST_ROWS = 13

/** One territory of a mail's table, as plain text. */
export interface SectionRow {
  readonly place: string
  readonly link: string
  readonly since: string
  readonly value: string
  readonly target: string
  readonly gap: string
  readonly band: Band
  readonly bandWord: string
}

/** A chart of the mail; `contentId` is how the HTML names the image. */
export interface SectionChart {
  readonly contentId: string
  readonly title: string
  readonly alternative: string
}

/** What a mail says of one rule, as plain text: both twins of the mail are made from it. */
export interface Section {
  readonly heading: string
  readonly finding: string
  readonly unit: string
  readonly rows: readonly SectionRow[]
  /** Sentences after the table: more territories, recoveries, what goes on, what has no data. */
  readonly sentences: readonly string[]
  readonly chart: SectionChart | null
  readonly link: string
  /** Source of the target, formula, freshness and the rule's name. */
  readonly notes: readonly string[]
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The sentence that states where a rule stands. */
export function findingOf(report: RuleReport): string {
  const { opened, recovered, rule, territories, withoutData, period, values } = report
  const { unit } = values.indicator
  const worst = opened[0]
  if (worst !== undefined) {
    if (opened.length === 1)
      return `${capital(placeName(worst.territory))} está ${bandWords(report)} ${inPeriod(period)}: ${againstTarget(worst.row, unit)}.`
    const places = countPlaces(
      opened.map(item => item.territory),
      rule.territory_level,
    )
    const lead = report.ongoing.length > 0 ? `${places} más están` : `${places} están`
    return `${lead} ${bandWords(report)} ${inPeriod(period)}. La mayor brecha es la de ${placeName(worst.territory)}: ${againstTarget(worst.row, unit)}.`
  }
  const [only] = recovered
  if (only !== undefined && recovered.length === 1)
    return `${capital(placeName(only.territory))} volvió a su meta ${inPeriod(period)}: ${figure(only.row.value, unit)}.`
  if (recovered.length > 0)
    return `${countPlaces(
      recovered.map(item => item.territory),
      rule.territory_level,
    )} volvieron a su meta ${inPeriod(period)}.`
  if (withoutData === territories.length)
    return `Sin datos para evaluar ${inPeriod(period)}: falta la cifra o su meta.`
  return `Ningún territorio fuera de meta ${inPeriod(period)}.`
}

function sentencesOf(report: RuleReport): readonly string[] {
  const { opened, recovered, ongoing, silent, territories, withoutData } = report
  const codes = (items: readonly AssessedTerritory[]) => items.map(item => item.territory)
  const openPeriods = new Map(territories.map(item => [item.territory, item.memory.openPeriod]))
  const began = (code: string) => {
    const period = openPeriods.get(code)
    return period == null ? '' : ` (desde ${withArticle(parsePeriod(period))})`
  }
  const more = opened.length - MOST_ROWS
  const told = opened.length > 0 || recovered.length > 0
  return [
    ...(more > 0 ? [`Y ${more} más; la lista completa está en el tablero.`] : []),
    ...(recovered.length > 0 && (opened.length > 0 || recovered.length > 1)
      ? [`Volvieron a su meta: ${listPlaces(codes(recovered))}.`]
      : []),
    ...(ongoing.length > 0
      ? [`Siguen abiertas desde antes: ${listPlaces(codes(ongoing), { most: 6, remark: began })}.`]
      : []),
    ...(silent.length > 0
      ? [
          `Sin datos este periodo, su alerta sigue abierta: ${listPlaces(codes(silent), { most: 6, remark: began })}.`,
        ]
      : []),
    ...(told && withoutData > silent.length && withoutData < territories.length
      ? [
          `Sin cifra o sin meta: ${listPlaces(
            codes(
              territories.filter(item => item.memory.state === 'no_data' && item.memory.openSince === null),
            ),
          )}.`,
        ]
      : []),
  ]
}

function targetSource({ territories }: RuleReport): string | null {
  const judged = territories.filter(item => item.row.target !== null)
  const sources = [...new Set(judged.map(({ row }) => row.target_source ?? ''))].filter(text => text !== '')
  const parts = [
    ...sources.slice(0, 2).map(oneLine),
    ...(judged.some(item => item.row.target_synthetic === true) ? [CATALOGUES.es.chart.synthetic] : []),
  ]
  return parts.length === 0 ? null : `Origen de la meta: ${parts.join('; ')}.`
}

function notesOf(report: RuleReport): readonly string[] {
  const { values, rule } = report
  const { indicator } = values
  const formula =
    indicator.denominator === null
      ? indicator.numerator.es
      : `${indicator.numerator.es} ÷ ${indicator.denominator.es}`
  const source = targetSource(report)
  const fresh = freshOn(values)
  return [
    `Cómo se calcula: ${formula}.`,
    ...(source === null ? [] : [source]),
    `${fresh === null ? '' : `Datos al ${dateLabel(fresh, 'es')}. `}Indicador ${indicator.code}, regla «${oneLine(rule.name_es)}».`,
  ]
}

function rowOf(item: AssessedTerritory, report: RuleReport, publicUrl: string): readonly SectionRow[] {
  const { row, memory, territory } = item
  const { unit } = report.values.indicator
  if (row.band === null) return []
  const began = memory.openPeriod === null ? report.period : parsePeriod(memory.openPeriod)
  return [
    {
      place: capital(placeName(territory)),
      link: boardLink(publicUrl, {
        period: report.period.id,
        indicator: report.rule.indicator,
        territory,
        programme: report.rule.programme,
      }),
      since: `desde ${withArticle(began)}`,
      value: figure(row.value, unit),
      target: figure(row.target, unit),
      gap: row.gap === null ? '' : formatChange(row.gap, unit, 'es'),
      band: row.band,
      bandWord: CATALOGUES.es.band[row.band],
    },
  ]
}

/** Puts a report into words. `alternative` describes the chart, when there is one; `position` numbers its image. */
export function sectionOf(
  report: RuleReport,
  publicUrl: string,
  chart: { readonly alternative: string; readonly position: number } | null,
): Section {
  const { unit } = report.values.indicator
  const drawn = drawnTerritory(report)
  const single = report.opened.length === 1 ? report.opened[0]?.territory : undefined
  return {
    heading: watched(report),
    finding: findingOf(report),
    unit: unit === 'percent' ? '' : CATALOGUES.es.unit[unit],
    rows: report.opened.slice(0, MOST_ROWS).flatMap(item => rowOf(item, report, publicUrl)),
    sentences: sentencesOf(report),
    chart:
      chart === null || drawn === null
        ? null
        : {
            contentId: `tendencia-${chart.position}`,
            title: `Evolución: ${placeName(drawn)}`,
            alternative: chart.alternative,
          },
    link: boardLink(publicUrl, {
      period: report.period.id,
      indicator: report.rule.indicator,
      territory: single,
      programme: report.rule.programme,
    }),
    notes: notesOf(report),
  }
}
