import type { TFunction } from 'i18next'
import { contractText } from '#domain/contracts/reasons.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import { dateLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import type { PlanNode, Subsystem } from '../api/types.ts'
import type { Column } from '../figures/csv.ts'

/** An amount in a node's own unit, at most two decimals. */
export const amountText = (decimal: string | null, unit: string | null, language: Language): string =>
  decimal === null ? '' : `${formatDecimal(decimal, language, 0, 2)}${unit === 'porcentaje' ? '\u00a0%' : ''}`

export const percentText = (decimal: string | null, language: Language): string =>
  decimal === null ? '' : formatFigure(decimal, 'percent', language)

/** The plan as a file: one line per node, unrounded. */
export function planColumns(language: Language, t: TFunction): readonly Column<PlanNode>[] {
  const amount = (key: 'progress' | 'expected' | 'target'): Column<PlanNode> => ({
    key,
    heading: t(`plan.${key}`),
    text: node => amountText(node[key], node.unit, language),
    raw: node => node[key],
    numeric: true,
  })
  const percent = (key: 'physical' | 'financial'): Column<PlanNode> => ({
    key,
    heading: t(`plan.${key}`),
    text: node => percentText(node[`${key}_percent`], language),
    raw: node => node[`${key}_percent`],
    numeric: true,
  })
  const balboas = (key: 'budget' | 'executed'): Column<PlanNode> => ({
    key,
    heading: t(`plan.${key}`),
    text: node => {
      const value = node[`${key}_balboas`]
      return value === null ? '' : formatFigure(value, 'balboas', language)
    },
    raw: node => node[`${key}_balboas`],
    numeric: true,
  })
  return [
    { key: 'plan_id', heading: t('plan.node'), text: node => node.plan_id },
    { key: 'kind', heading: t('plan.kind'), text: node => t(`plan.kinds.${node.kind}`) },
    { key: 'title', heading: t('plan.name'), text: node => node.title ?? '', wide: true },
    {
      key: 'state',
      heading: t('plan.state'),
      text: node => t(`plan.states.${node.state}`),
      raw: node => node.state,
    },
    amount('progress'),
    amount('expected'),
    amount('target'),
    { key: 'unit', heading: t('indicator.unit'), text: node => node.unit ?? '' },
    percent('physical'),
    balboas('budget'),
    balboas('executed'),
    percent('financial'),
    { key: 'verification', heading: t('plan.verification'), text: node => node.verification ?? '' },
    { key: 'office', heading: t('plan.office'), text: node => node.office ?? '' },
  ]
}

export function subsystemColumns(language: Language, t: TFunction): readonly Column<Subsystem>[] {
  return [
    { key: 'name', heading: t('plan.subsystem'), text: one => one.name[language], wide: true },
    { key: 'area', heading: t('plan.area'), text: one => t(`plan.areas.${one.area}`) },
    {
      key: 'state',
      heading: t('plan.state'),
      text: one => t(`plan.subsystem_states.${one.state}`),
      raw: one => one.state,
    },
    {
      key: 'contracts',
      heading: t('plan.contracts'),
      text: one =>
        one.contracts.length === 0
          ? t('plan.none')
          : one.contracts.map(name => contractText(name)?.[language] ?? name).join('; '),
    },
    {
      key: 'last',
      heading: t('plan.last'),
      text: one => (one.snapshot_on === null ? '' : dateLabel(one.snapshot_on, language)),
      raw: one => one.snapshot_on,
    },
  ]
}
