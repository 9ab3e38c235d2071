import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { FILTERS, MEMBERS } from '#domain/dimensions.ts'
import { formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import { periodLabel } from '#domain/periods.ts'
import { type Line, lineList } from '../../api/persons.ts'
import * as queries from '../../api/queries.ts'
import type { AskedCell } from '../../api/sectoral.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Grid } from '../../figures/Grid.tsx'
import type { GridQuestion } from '../../figures/gridQuestion.ts'
import { periodFor, readPeriod } from '../../shell/periods.ts'
import { type Board, useBoard } from '../../shell/useBoard.ts'
import { NotFound } from '../NotFound.tsx'
import { AskForm } from '../sectoral/AskForm.tsx'
import { ListChoices } from './ListChoices.tsx'
import { listQuestion } from './listQuestion.ts'
import { recordColumns } from './recordColumns.ts'
import { filled, useWords } from './words.ts'
import '../../style/persons.css'

const PAGE = 100

interface Told {
  readonly figure: string | null
  readonly total: number
  readonly most: number
  readonly columns: readonly string[]
  readonly narrowed: boolean
}

/** The period of the address as it was asked for; of a board's that an indicator does not have, the latest complete one. */
const periodOf = (board: Board, indicator: IndicatorMetadata) => {
  const asked = readPeriod(board.search.period)
  return asked && indicator.periods.includes(asked.kind)
    ? asked
    : periodFor(indicator, board.period, board.asOf)
}

/** What of the cell the address says beside its place and period, in words. */
const membersText = ({ search, options: { language } }: Board): readonly string[] =>
  FILTERS.flatMap(filter => {
    const id = search[filter]
    if (id === undefined) return []
    return [MEMBERS[filter].find(member => member.id === id)?.label[language] ?? id]
  })

/** Listado nominal: the records or persons that a figure counts, the same question and the same count. */
export default function ListPage() {
  const words = useWords()
  const board = useBoard()
  const catalogue = useQuery(queries.indicators).data
  const [told, setTold] = useState<Told>()
  const [error, setError] = useState<Error | null>(null)
  const indicator = catalogue?.find(one => one.code === board?.search.list)
  const options = board?.options
  const period = board && indicator && periodOf(board, indicator)
  // By its id: each reading of the list is written down, so none is asked for but by its person.
  const periodId = period?.id
  const cell = useMemo((): AskedCell | undefined => {
    if (board === undefined || indicator === undefined || periodId === undefined) return undefined
    const { search, territory, tree, publication } = board
    const filters = Object.fromEntries(
      FILTERS.flatMap(name => (search[name] ? [[name, [search[name]]]] : [])),
    )
    return {
      ...{ indicator: indicator.code, period: periodId, territory: territory.code, filters },
      ...(search.part === 'denominator' ? { part: 'denominator' as const } : {}),
      ...(tree ? { tree } : {}),
      ...(publication === undefined ? {} : { publication: Number(publication) }),
    }
  }, [board, indicator, periodId])
  const load = useMemo(() => {
    if (board === undefined || cell === undefined) return undefined
    return async (offset: number, asked: GridQuestion) => {
      try {
        const { rows, total, most, figure, columns } = await lineList({
          ...cell,
          ...{ offset, limit: PAGE },
          ...listQuestion(asked, board.territories.keys(), board.options, words),
        })
        setError(null)
        const narrowed = asked.filters.length > 0
        setTold({ total, most, figure, columns: columns.map(({ name }) => name), narrowed })
        return { rows, last: offset + rows.length >= Math.min(total, most) }
      } catch (failure) {
        setError(failure instanceof Error ? failure : new Error('list'))
        throw failure
      }
    }
  }, [board, cell, words])
  // The same columns as long as the list has them: the grid is not made anew with each page.
  const names = told?.columns.join(' ')
  const columns = useMemo((): readonly Column<Line>[] => {
    if (!options) return []
    const who: Column<Line> = {
      key: 'person',
      heading: words.name,
      text: ({ person, id }) =>
        person ? person.name || words.no_identity : id === null ? words.nobody : words.outside,
    }
    return [
      who,
      ...recordColumns<Line>(names === undefined ? [] : names.split(' '), row => row.values, options, words),
    ]
  }, [options, words, names])
  if (!board || !options || !catalogue) return <h1>{words.list}</h1>
  if (!indicator || !cell || !load || period === undefined) return <NotFound />
  const { language } = options
  const many = (count: number) => formatFigure(String(count), 'persons', language)
  return (
    <>
      <h1>
        {words.list}
        <small>
          {[
            indicator.name[language],
            options.nameOf?.(board.territory.code) ?? board.territory.code,
            periodLabel(period, language),
            ...membersText(board),
          ].join(' · ')}
        </small>
      </h1>
      <div className="panels">
        <div className="panel panel-wide">
          <ListChoices board={board} indicator={indicator} />
          {error && <Failure error={error} />}
          <p className="finding" role="status">
            {told &&
              [
                filled(words.list_total, {
                  figure:
                    told.figure === null
                      ? '—'
                      : formatFigure(told.figure, figureUnit(indicator, board), language),
                  n: many(told.total),
                }),
                ...(told.narrowed ? [words.list_narrowed] : []),
                ...(told.total > told.most ? [filled(words.list_most, { most: many(told.most) })] : []),
              ].join(' ')}
          </p>
          <Grid
            label={words.list}
            columns={columns}
            keyOf={keyOfLine}
            linkOf={linkOfLine}
            language={language}
            load={load}
            pageSize={PAGE}
            total={told?.total}
          />
          <AskForm cell={cell} />
        </div>
      </div>
    </>
  )
}

/** What a side of the figure is told in: a side of a rate is a plain number. */
const figureUnit = ({ denominator, unit }: IndicatorMetadata, { search }: Board) =>
  denominator === null && search.part === undefined ? unit : 'persons'

let lineNumber = 0
const keys = new WeakMap<Line, string>()
/** Records have no name of their own: each row gets a number when it arrives. */
function keyOfLine(line: Line): string {
  const known = keys.get(line) ?? String(++lineNumber)
  keys.set(line, known)
  return known
}
const linkOfLine = ({ id }: Line): string | undefined => (id === null ? undefined : `/personas/${id}`)
