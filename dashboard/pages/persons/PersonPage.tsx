import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ChartOptions } from '#charts/index.ts'
import type { PersonWords } from '#domain/i18n/persons.ts'
import { dateLabel } from '#domain/periods.ts'
import { ApiProblem } from '../../api/client.ts'
import { type Person, person as personQuery } from '../../api/persons.ts'
import { Failure } from '../../figures/Failure.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { useBoard } from '../../shell/useBoard.ts'
import { GlassForm } from './GlassForm.tsx'
import { personColumns, personKey, personLink } from './personColumns.ts'
import { RevealForm } from './RevealForm.tsx'
import { type RecordValues, recordColumns } from './recordColumns.ts'
import { filled, useWords } from './words.ts'
import '../../style/persons.css'

/** What the head of the page tells already. */
const TOLD = new Set(['sex', 'age'])

const NOTHING = { columns: [], rows: [] }

type Fact = readonly [label: string, text: string]

/** What is known of the person themselves; what was not revealed is told to be hidden. */
function factsOf(person: Person, options: ChartOptions, words: PersonWords): readonly Fact[] {
  const hidden = (text: string | null) => text ?? words.hidden
  const columns = personColumns(options, words).filter(({ key }) => key !== 'name')
  const shown = new Set(person.revealed)
  const sensitive = (text: string | null): string => (shown.has('sensitive') ? (text ?? '—') : words.hidden)
  return [
    ...columns.map((column): Fact => [column.heading, column.text(person)]),
    [words.born, person.birth_on === null ? words.hidden : dateLabel(person.birth_on, options.language)],
    [
      words.location,
      shown.has('location') ? `${person.longitude ?? '—'}, ${person.latitude ?? '—'}` : hidden(null),
    ],
    [words.ethnicity, sensitive(person.ethnicity)],
    [
      words.disability,
      sensitive(person.disability === null ? null : person.disability ? words.yes : words.no),
    ],
    [words.died, sensitive(person.died_on === null ? null : dateLabel(person.died_on, options.language))],
  ]
}

/** Ficha de la persona: records within the reader's scope, and what is masked until it is asked for. */
export default function PersonPage() {
  const words = useWords()
  const { id = '' } = useParams({ strict: false })
  const board = useBoard()
  const answer = useQuery(personQuery(id))
  const refresh = () => void answer.refetch()
  if (!board) return <h1>{words.person}</h1>
  const { options } = board
  const back = (
    <p className="person-back">
      <Link to="/personas">{words.back}</Link>
    </p>
  )
  if (answer.error) {
    const isOutside = answer.error instanceof ApiProblem && answer.error.message === 'outside_scope'
    return (
      <>
        <h1>{isOutside ? words.glass_title : words.person}</h1>
        {back}
        <Failure error={answer.error} />
        {isOutside && (
          <section className="panel panel-wide" aria-label={words.glass_title}>
            <p>{words.glass_lead}</p>
            <GlassForm id={id} onOpen={refresh} />
          </section>
        )}
      </>
    )
  }
  const page = answer.data
  if (!page) return <h1>{words.person}</h1>
  const { person, sections, household, history, glass_until } = page
  const time = glass_until && new Date(glass_until).toLocaleTimeString('es-PA', { timeStyle: 'short' })
  const known = new Map(Object.entries(words.attributes))
  const kinds = Object.keys(words.sections) as (keyof typeof words.sections)[]
  const isTold = (section: (typeof kinds)[number]) => (sections[section] ?? NOTHING).rows.length > 0
  const silent = kinds
    .filter(section => !isTold(section))
    .map(section => words.sections[section].toLowerCase())
  return (
    <>
      <h1>{person.name || words.no_identity}</h1>
      {back}
      {time && <p role="status">{filled(words.glass_until, { t: time })}</p>}
      <div className="panels">
        <section className="panel panel-wide" aria-label={words.person}>
          <dl className="facts">
            {factsOf(person, options, words).map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <details className="person-more">
            <summary>{words.reveal}</summary>
            <p>{words.reveal_lead}</p>
            <RevealForm id={id} onShown={refresh} />
          </details>
        </section>
        {kinds.filter(isTold).map(section => {
          const { columns, rows } = sections[section] ?? NOTHING
          return (
            <section key={section} className="panel panel-wide" aria-label={words.sections[section]}>
              <h2>{words.sections[section]}</h2>
              <p className="finding">{filled(words.records, { n: String(rows.length) })}</p>
              <TableTwin
                caption={words.sections[section]}
                columns={recordColumns<RecordValues>(
                  columns.filter(name => !TOLD.has(name)),
                  row => row,
                  options,
                  words,
                )}
                rows={rows}
                keyOf={(_, index) => String(index)}
              />
            </section>
          )
        })}
        {silent.length > 0 && (
          <p className="panel panel-wide">{filled(words.records_none, { names: silent.join(', ') })}</p>
        )}
        <section className="panel panel-wide" aria-label={words.members}>
          <h2>{words.members}</h2>
          {household.length === 0 ? (
            <p>{words.members_none}</p>
          ) : (
            <TableTwin
              caption={words.members}
              columns={personColumns(options, words)}
              rows={household}
              keyOf={personKey}
              action={one => <a href={personLink(one)}>{words.person}</a>}
            />
          )}
        </section>
        <section className="panel panel-wide" aria-label={words.history}>
          <h2>{words.history}</h2>
          <TableTwin
            caption={words.history}
            columns={[
              {
                key: 'since',
                heading: words.since,
                text: one =>
                  one.changed.length === 0 ? words.first_told : dateLabel(one.valid_from, options.language),
              },
              {
                key: 'place',
                heading: words.place,
                text: one => options.nameOf?.(one.corregimiento) ?? one.corregimiento,
              },
              {
                key: 'changed',
                heading: words.what_changed,
                text: one => one.changed.map(name => known.get(name) ?? name).join(', '),
              },
            ]}
            rows={history}
            keyOf={(_, index) => String(index)}
          />
        </section>
      </div>
    </>
  )
}
