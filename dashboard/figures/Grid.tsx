import { lazy, Suspense, useMemo, useRef } from 'react'
import type { Language } from '#domain/text.ts'
import type { Column } from './csv.ts'
import type { GridColumn, GridRow } from './GridCanvas.tsx'
import type { GridQuestion } from './gridQuestion.ts'
import { useNear } from './useNear.ts'
import { Waiting } from './Waiting.tsx'

export interface GridPage<Row> {
  readonly rows: readonly Row[]
  /** Nothing comes after these rows. */
  readonly last: boolean
}

interface GridProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly keyOf: (row: Row) => string
  readonly language: Language
  /** Where a row leads; its first cell is then a link. */
  readonly linkOf?: (row: Row) => string | undefined
  /** Every row, to sort and filter; or `load`, for rows that are asked for while scrolling, sorted and filtered by the service where a column says `served`. */
  readonly rows?: readonly Row[] | undefined
  readonly load?: (from: number, question: GridQuestion) => Promise<GridPage<Row>>
  /** Rows in one answer of `load`, but for the last. */
  readonly pageSize?: number
  /** How many rows there are, once `load` has told: the grid is no taller than they. */
  readonly total?: number | undefined
}

const ROW_HEIGHT = 34
const HEADER_HEIGHT = 40
const MOST_HEIGHT = 600
/** Room for the bar by which a wide grid is scrolled. */
const SCROLLBAR = 18

const GridCanvas = lazy(() => import('./GridCanvas.tsx'))

const gridColumn = <Row,>(column: Column<Row>): GridColumn => {
  const { key, heading, numeric = false, wide = false, served } = column
  return { key, heading, numeric, wide, ...(served === undefined ? {} : { served }) }
}

const hrefOf = (href: string | undefined) => (href === undefined ? {} : { href })

/** A long table to scroll, sort and filter. Its library loads when the table comes near the window. */
export function Grid<Row>({
  label,
  columns,
  keyOf,
  language,
  linkOf,
  rows,
  load,
  pageSize,
  total,
}: GridProps<Row>) {
  const [place, near] = useNear()
  // Columns may be known with the first rows only: rows that are there already are read by the columns of now, and not asked for again.
  const latest = useRef<ReadonlyMap<string, Column<Row>>>(new Map())
  latest.current = useMemo(() => new Map(columns.map(column => [column.key, column])), [columns])
  const read = useMemo(
    () =>
      (row: Row): GridRow => ({
        key: keyOf(row),
        ...hrefOf(linkOf?.(row)),
        text: name => latest.current.get(name)?.text(row) ?? '',
        raw: name => {
          const column = latest.current.get(name)
          return (column?.raw ? column.raw(row) : column?.text(row)) ?? null
        },
      }),
    [keyOf, linkOf],
  )
  const lines = useMemo(() => rows?.map(read), [rows, read])
  const loadLines = useMemo(
    () =>
      load &&
      (async (from: number, question: GridQuestion) => {
        const page = await load(from, question)
        return { rows: page.rows.map(read), last: page.last }
      }),
    [load, read],
  )
  const gridColumns = useMemo(() => columns.map(gridColumn), [columns])
  const wanted = HEADER_HEIGHT + SCROLLBAR + ROW_HEIGHT * Math.max(3, lines?.length ?? total ?? Infinity)
  const height = Math.min(MOST_HEIGHT, wanted)
  const waiting = <Waiting height={height} />
  return (
    <section ref={place} aria-label={label} className="grid" style={{ height }}>
      {near ? (
        <Suspense fallback={waiting}>
          <GridCanvas
            columns={gridColumns}
            language={language}
            rowHeight={ROW_HEIGHT}
            headerHeight={HEADER_HEIGHT}
            {...(lines ? { rows: lines } : {})}
            {...(loadLines ? { load: loadLines } : {})}
            {...(pageSize ? { pageSize } : {})}
          />
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  )
}
