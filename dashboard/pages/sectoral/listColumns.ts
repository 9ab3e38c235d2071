import { dayLabel } from '#domain/calendar.ts'
import { SECTORAL_LIST_STATES } from '#domain/sectoral.ts'
import type { SectoralList } from '../../api/sectoral.ts'
import type { Column } from '../../figures/csv.ts'
import { columnLabel, periodText, purposeLabel, type Words } from './words.ts'

export const listKey = ({ list_id }: SectoralList): string => list_id

/** What of a list its asker, and who approves it, reads: the question, never whom it holds. */
export const listColumns = (
  { w, language }: Words,
  nameOf: (territory: string) => string,
): readonly Column<SectoralList>[] => [
  { key: 'list', heading: w.list, text: listKey },
  { key: 'institution', heading: w.institution, text: one => `${one.recipient} (${one.institution})` },
  { key: 'purpose', heading: w.purpose, text: one => purposeLabel(one.purpose, language) },
  {
    key: 'cell',
    heading: w.cell,
    text: ({ indicator, period, territory, filters }) =>
      [indicator, periodText(period, language), nameOf(territory), ...Object.values(filters).flat()].join(
        ' · ',
      ),
    wide: true,
  },
  {
    key: 'columns',
    heading: w.columns,
    text: one => one.columns.map(name => columnLabel(name, language)).join(', '),
    raw: one => one.columns.join(' '),
    wide: true,
  },
  { key: 'case', heading: w.case, text: one => one.case_number },
  {
    key: 'asked',
    heading: w.asked_on,
    text: one => dayLabel(one.asked_at, language),
    raw: one => one.asked_at,
  },
  { key: 'rows', heading: w.rows, text: one => String(one.rows ?? one.rows_asked), numeric: true },
  {
    key: 'persons',
    heading: w.persons,
    text: one => (one.persons === null ? '—' : String(one.persons)),
    numeric: true,
  },
  {
    key: 'left_out',
    heading: w.left_out,
    text: one => (one.left_out === null ? '—' : String(one.left_out)),
    numeric: true,
  },
  { key: 'state', heading: w.state, text: one => SECTORAL_LIST_STATES[one.state][language] },
]
