import { subjectLine } from '#outbox/index.ts'
import type { Digest } from '../digest.ts'
import { hasNews, type RuleReport } from '../report.ts'
import { figure, periodName, programmeName } from './figures.ts'
import { countPlaces, placeName } from './places.ts'

/** What the rule watches: `Pagos a tiempo`, `Red de Oportunidades · Pagos a tiempo`. */
export const watched = ({ rule, values }: RuleReport): string =>
  `${rule.programme === null ? '' : `${programmeName(rule.programme)} · `}${values.indicator.name.es}`

/** The worst band that was met, in words: a rule may fire from `at_risk` on. */
export function bandWords({ opened }: Pick<RuleReport, 'opened'>): string {
  const bands = new Set(opened.map(item => item.row.band))
  if (!bands.has('at_risk')) return 'fuera de meta'
  return bands.has('off_target') ? 'fuera de meta o en riesgo' : 'en riesgo'
}

function openedFinding(report: RuleReport): string {
  const { opened, rule, values } = report
  const { unit } = values.indicator
  const worst = opened[0]
  if (worst === undefined) return ''
  const reached = `${figure(worst.row.value, unit)}`
  const target = `meta ${figure(worst.row.target, unit)}`
  if (opened.length === 1) return `${placeName(worst.territory)}, ${reached} (${target})`
  const places = countPlaces(
    opened.map(item => item.territory),
    rule.territory_level,
  )
  return `${places} ${bandWords(report)} (${placeName(worst.territory)} ${reached}, ${target})`
}

function recoveredFinding({ recovered, rule, values }: RuleReport): string {
  const { unit } = values.indicator
  const [only] = recovered
  if (only !== undefined && recovered.length === 1)
    return `${placeName(only.territory)} volvió a su meta, ${figure(only.row.value, unit)} (meta ${figure(only.row.target, unit)})`
  return `${countPlaces(
    recovered.map(item => item.territory),
    rule.territory_level,
  )} volvieron a su meta`
}

const others = (count: number): string =>
  count === 0 ? '' : ` · y ${count} ${count === 1 ? 'indicador' : 'indicadores'} más`

const toldIn = (digest: Digest): readonly RuleReport[] => digest.reports.filter(hasNews)

const quiet = ({ reports }: Digest): string =>
  reports.every(report => report.withoutData === report.territories.length)
    ? 'aún sin datos para evaluar'
    : 'ningún territorio fuera de meta'

const finding = (report: RuleReport): string =>
  report.opened.length > 0 ? openedFinding(report) : recoveredFinding(report)

/** What, where and how far, on one line fit for a header: `Pagos a tiempo: 4 provincias fuera de meta (…) · primer pago de 2026`. */
export function digestSubject(digest: Digest): string {
  const told = toldIn(digest)
  const lead = told[0]
  if (lead === undefined) return subjectLine(`Alertas de SIMEI: ${quiet(digest)}`)
  return subjectLine(
    `${watched(lead)}: ${finding(lead)} · ${periodName(lead.period)}${others(told.length - 1)}`,
  )
}

/** The heading of the mail: the finding alone, which the first section tells in full. */
export function digestTitle(digest: Digest): string {
  const lead = toldIn(digest)[0]
  if (lead === undefined) return subjectLine(`Alertas: ${quiet(digest)}`)
  const { opened, rule } = lead
  if (opened.length < 2) return subjectLine(`${watched(lead)}: ${finding(lead)}`)
  const places = countPlaces(
    opened.map(item => item.territory),
    rule.territory_level,
  )
  return subjectLine(`${watched(lead)}: ${places} ${bandWords(lead)}`)
}
