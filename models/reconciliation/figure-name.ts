import { MEMBERS, UNIDENTIFIED_PROGRAMME } from '#domain/dimensions.ts'
import { parsePeriod, periodLabel } from '#domain/periods.ts'
import { territoryOf } from '#domain/territories/index.ts'
import type { Language } from '#domain/text.ts'
import { INDICATORS } from '../indicators/index.ts'
import type { Reconciled } from './reconcile.ts'

const MEMBER_LABELS = new Map(
  [...Object.values(MEMBERS).flat(), UNIDENTIFIED_PROGRAMME].map(({ id, label }) => [id, label]),
)

/** What a printed figure speaks of, in words: `No elegibles · Panamá · 1 ene 2016 – 31 ago 2017`. */
export function figureName(row: Reconciled, language: Language): string {
  const indicator = INDICATORS[row.indicator ?? '']?.name[language] ?? row.figure_id
  const members = Object.values(row.breakdown).flatMap(ids =>
    ids.split('|').map(id => MEMBER_LABELS.get(id)?.[language] ?? id),
  )
  const place = territoryOf(row.territory)
  const level = place?.level === 'province' ? { es: 'provincia de ', en: 'province of ' }[language] : ''
  return [
    indicator,
    ...(members.length > 0 ? [members.join(', ')] : []),
    `${level}${place?.name ?? row.territory}`,
    periodLabel(parsePeriod(row.period), language),
  ].join(' · ')
}
