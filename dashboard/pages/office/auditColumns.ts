import type { TFunction } from 'i18next'
import { auditActionLabel } from '#domain/audit-actions.ts'
import { instantLabel } from '#domain/calendar.ts'
import type { Language } from '#domain/text.ts'
import type { AuditEntry } from '../../api/office.ts'
import type { Column } from '../../figures/csv.ts'

const detail = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)

/** Who it was: the name of an account's person, else the actor as it is written. */
export const whoOf = ({ display_name, actor }: AuditEntry): string =>
  display_name === null ? actor : `${display_name} (${actor})`

/** Entries of the audit as a table. */
export const auditColumns = (t: TFunction<'office'>, language: Language): readonly Column<AuditEntry>[] => [
  { key: 'sequence', heading: t('search.sequence'), text: entry => entry.sequence, numeric: true },
  {
    key: 'at',
    heading: t('search.at'),
    text: entry => instantLabel(entry.at, language),
    raw: entry => entry.at,
  },
  { key: 'who', heading: t('search.who'), text: whoOf },
  {
    key: 'what',
    heading: t('search.what'),
    text: entry => auditActionLabel(entry.action, language),
    raw: entry => entry.action,
  },
  { key: 'about', heading: t('search.about'), text: entry => entry.subjects.join(', ') },
  { key: 'purpose', heading: t('search.purpose'), text: entry => entry.purpose ?? '' },
  { key: 'case', heading: t('search.case'), text: entry => entry.case_number ?? '' },
  { key: 'origin', heading: t('search.origin'), text: entry => entry.origin ?? '' },
  {
    key: 'details',
    heading: t('search.details'),
    text: entry =>
      Object.entries(entry.details)
        .map(([name, value]) => `${name}: ${detail(value)}`)
        .join('; '),
    wide: true,
  },
]
