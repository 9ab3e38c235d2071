import type { TFunction } from 'i18next'
import { type ChartOptions, territoryLabel } from '#charts/index.ts'
import { dayLabel } from '#domain/calendar.ts'
import type { Member } from '#domain/dimensions.ts'
import { formatDecimal } from '#domain/i18n/index.ts'
import { dateLabel } from '#domain/periods.ts'
import type { RuleEffect, RuleVersion } from '../../api/types.ts'
import type { Column } from '../../figures/csv.ts'
import { STAGES, type Standing, SUBJECTS } from './standing.ts'

const labelOf = (members: readonly Member[], id: string, { language }: ChartOptions): string =>
  members.find(member => member.id === id)?.label[language] ?? id

export const subjectName = (id: string, options: ChartOptions): string => labelOf(SUBJECTS, id, options)
export const stageName = (id: string, options: ChartOptions): string => labelOf(STAGES, id, options)

/** Who did what, and when: accounts of the team, never persons of the registry. */
const act = (at: string | null, who: string | null, options: ChartOptions, t: TFunction): string =>
  at === null ? '' : t('rules.by', { day: dayLabel(at, options.language), who: who ?? '' })

/** Versions as a table and a file. */
export function ruleColumns(
  options: ChartOptions,
  t: TFunction,
  standing: (version: RuleVersion) => Standing,
): readonly Column<RuleVersion>[] {
  const { language } = options
  return [
    { key: 'rule_id', heading: t('rules.version'), text: one => one.rule_id },
    { key: 'subject', heading: t('rules.subject'), text: one => subjectName(one.subject, options) },
    { key: 'stage', heading: t('rules.stage'), text: one => stageName(one.stage, options) },
    { key: 'state', heading: t('rules.state'), text: one => standingText(standing(one), t) },
    {
      key: 'effective_from',
      heading: t('rules.effective'),
      text: one => dateLabel(one.effective_from, language),
      raw: one => one.effective_from,
    },
    {
      key: 'condition',
      heading: t('rules.condition'),
      text: one => one.words?.[language] ?? t('rules.nothing_asked'),
      wide: true,
    },
    { key: 'reason', heading: t('rules.reason'), text: one => one.reason, wide: true },
    { key: 'source', heading: t('rules.source'), text: one => one.source ?? t('rules.no_source') },
    {
      key: 'drafted',
      heading: t('rules.drafted'),
      text: one => act(one.drafted_at, one.drafted_by, options, t),
    },
    {
      key: 'decided',
      heading: t('rules.decided'),
      text: one =>
        act(one.activated_at ?? one.withdrawn_at, one.activated_by ?? one.withdrawn_by, options, t),
    },
  ]
}

/** How a version stands, in words. */
export function standingText(standing: Standing, t: TFunction): string {
  if (standing === 'draft' || standing === 'withdrawn') return t(`rules.states.${standing}`)
  return t(`rules.${standing}`)
}

export type PlaceEffect = RuleEffect['by_province'][number]

/** What a draft changes, by province. */
export function effectColumns(options: ChartOptions, t: TFunction): readonly Column<PlaceEffect>[] {
  const count = (key: 'gained' | 'lost' | 'other'): Column<PlaceEffect> => ({
    key,
    heading: t(`rules.${key}`),
    text: row => formatDecimal(String(row[key]), options.language),
    raw: row => String(row[key]),
    numeric: true,
  })
  return [
    {
      key: 'province',
      heading: t('rules.place'),
      text: row => territoryLabel(row.province, options),
    },
    count('gained'),
    count('lost'),
    count('other'),
  ]
}
