import { auditActionLabel } from '#domain/audit-actions.ts'
import { instantLabel } from '#domain/calendar.ts'
import { fill, formatDecimal } from '#domain/i18n/index.ts'
import { OFFICE_WORDS } from '#domain/i18n/office.ts'
import type { AuditEntry } from '../../api/office.ts'

interface SubjectReportProps {
  readonly person: string
  readonly at: Date
  readonly entries: readonly AuditEntry[]
  /** There are more than these. */
  readonly isCut: boolean
}

const words = OFFICE_WORDS.es

/** What happened; of what went to an institution, to which. */
function whatOf({ action, details }: AuditEntry): string {
  const label = auditActionLabel(action, 'es')
  return action === 'person.delivered' && typeof details.institution === 'string'
    ? `${label}: ${details.institution}`
    : label
}

/** The sheet that a person takes home, in Spanish whatever the page speaks: who looked, when, at what, and for what purpose. */
export function SubjectReport({ person, at, entries, isCut }: SubjectReportProps) {
  return (
    <article className="office-report" lang="es">
      <h3>{words.subject.heading}</h3>
      <p>{fill(words.subject.of, { person, at: instantLabel(at, 'es') })}</p>
      {entries.length === 0 ? (
        <p>{words.subject.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="table-scroll" tabIndex={0} aria-label={words.subject.heading}>
          <table className="twin">
            <caption className="visually-hidden">{words.subject.heading}</caption>
            <thead>
              <tr>
                {[
                  words.search.at,
                  words.search.who,
                  words.search.what,
                  words.search.purpose,
                  words.search.case,
                ].map(heading => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map(entry => (
                <tr key={entry.sequence}>
                  <th scope="row">{instantLabel(entry.at, 'es')}</th>
                  <td>{entry.display_name ?? entry.actor}</td>
                  <td>{whatOf(entry)}</td>
                  <td>{entry.purpose ?? '—'}</td>
                  <td>{entry.case_number ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {isCut && <p>{fill(words.subject.cut, { count: formatDecimal(String(entries.length), 'es') })}</p>}
      <p className="muted">{words.subject.foot}</p>
    </article>
  )
}
