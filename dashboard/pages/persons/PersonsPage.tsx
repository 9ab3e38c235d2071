import { type FormEvent, useMemo, useState } from 'react'
import { formatFigure } from '#domain/i18n/index.ts'
import { type PersonSearch, searchPersons } from '../../api/persons.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Grid } from '../../figures/Grid.tsx'
import { useBoard } from '../../shell/useBoard.ts'
import { OwnLists } from '../sectoral/OwnLists.tsx'
import { GlassForm } from './GlassForm.tsx'
import { personColumns, personKey, personLink } from './personColumns.ts'
import { filled, useWords } from './words.ts'
import '../../style/persons.css'

const PAGE = 50

/** Pages of one search by the row that they begin with; each is asked for after the one before it. */
function loader(
  search: PersonSearch,
  onTotal: (total: number, exact: boolean) => void,
  onError: (error: Error) => void,
) {
  const after = new Map<number, number>([[0, 0]])
  return async (from: number) => {
    try {
      const { persons, next, total, exact } = await searchPersons({
        ...search,
        after: after.get(from) ?? 0,
        limit: PAGE,
      })
      if (next !== null) after.set(from + PAGE, next)
      onTotal(total, exact)
      return { rows: persons, last: next === null }
    } catch (error) {
      onError(error instanceof Error ? error : new Error('search'))
      throw error
    }
  }
}

/** What was typed into the form; an empty field is not asked for. */
function searchOf(form: FormData): PersonSearch {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const year = text('birth_year')
  return {
    ...(text('name') === '' ? {} : { name: text('name') }),
    ...(text('cedula') === '' ? {} : { cedula: text('cedula') }),
    ...(text('household') === '' ? {} : { household: text('household') }),
    ...(year === '' ? {} : { birth_year: Number(year) }),
  }
}

const FIELDS = ['name', 'cedula', 'household', 'birth_year'] as const

/** Personas: who is looked for stays on this page; no address, title or history holds it. */
export default function PersonsPage() {
  const words = useWords()
  const board = useBoard()
  const [search, setSearch] = useState<PersonSearch>()
  const [found, setFound] = useState<{ total: number; exact: boolean }>()
  const [error, setError] = useState<Error | null>(null)
  const load = useMemo(
    () => search && loader(search, (total, exact) => setFound({ total, exact }), setError),
    [search],
  )
  const options = board?.options
  const columns = useMemo(() => (options ? personColumns(options, words) : []), [options, words])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setError(null)
    setFound(undefined)
    setSearch(searchOf(new FormData(event.currentTarget)))
  }
  const count = found && options && formatFigure(String(found.total), 'persons', options.language)
  return (
    <>
      <h1>
        {words.title}
        <small>{words.lead}</small>
      </h1>
      <div className="panels">
        <section className="panel panel-wide" aria-label={words.search}>
          <form className="person-search" onSubmit={send} autoComplete="off">
            {FIELDS.map(field => (
              <label key={field}>
                <span>{words[field]}</span>
                <input
                  name={field}
                  {...(field === 'birth_year'
                    ? { inputMode: 'numeric' as const, pattern: '(19|20)[0-9]{2}', maxLength: 4 }
                    : { maxLength: 120 })}
                />
              </label>
            ))}
            <button type="submit" className="person-submit">
              {words.search}
            </button>
          </form>
          <p className="muted">{words.masked}</p>
        </section>
        {load && options && (
          <div className="panel panel-wide">
            {error ? (
              <Failure error={error} />
            ) : (
              <>
                <p className="finding" role="status">
                  {found && count && filled(found.exact ? words.found : words.found_more, { n: count })}
                </p>
                <Grid
                  label={words.results}
                  columns={columns}
                  keyOf={personKey}
                  linkOf={personLink}
                  language={options.language}
                  load={load}
                  pageSize={PAGE}
                  total={found?.total}
                />
              </>
            )}
          </div>
        )}
        <OwnLists />
        <section className="panel panel-wide" aria-label={words.glass_title}>
          <details className="person-more">
            <summary>{words.glass_by_cedula}</summary>
            <p>{words.glass_lead}</p>
            <GlassForm />
          </details>
        </section>
      </div>
    </>
  )
}
