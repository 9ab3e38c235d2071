import type { TFunction } from 'i18next'
import { es } from '#domain/i18n/es.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'
import type { Finding } from '../api/types.ts'
import type { Column } from '../figures/csv.ts'

const isKind = (id: string): id is keyof typeof es.finding_kind => id in es.finding_kind

/** The findings of a publication as a table. */
export const findingColumns = (language: Language, t: TFunction): readonly Column<Finding>[] => [
  { key: 'detail', heading: t('findings.finding'), text: finding => finding.detail[language] },
  {
    key: 'kind',
    heading: t('findings.kind'),
    text: finding => (isKind(finding.kind) ? t(`finding_kind.${finding.kind}`) : finding.kind),
    raw: finding => finding.kind,
  },
  { key: 'subject', heading: t('findings.subject'), text: finding => finding.subject },
  {
    key: 'severity',
    heading: t('alerts.severity'),
    text: finding => t(`severity.${finding.severity}`),
    raw: finding => finding.severity,
  },
  {
    key: 'rows',
    heading: t('findings.rows'),
    text: finding => formatDecimal(finding.rows, language),
    raw: finding => finding.rows,
    numeric: true,
  },
  {
    key: 'amount',
    heading: t('unit.balboas'),
    text: finding =>
      finding.amount_balboas === null ? '' : formatFigure(finding.amount_balboas, 'balboas', language),
    raw: finding => finding.amount_balboas,
    numeric: true,
  },
]
