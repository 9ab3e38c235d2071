import { lazy, Suspense, useMemo } from 'react'
import type { Language } from '#domain/text.ts'
import type { Column } from './csv.ts'
import type { GridColumn, GridRow } from './GridCanvas.tsx'
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
  readonly linkOf?: (row: Row) => string
  /** Every row, to sort and filter; or `load`, for rows that are asked for while scrolling, in the server's order. */
  readonly rows?: readonly Row[] | undefined
  readonly load?: (from: number) => Promise<GridPage<Row>>
  /** Rows in one answer of `load`, but for the last. */
  readonly pageSize?: number
}

const ROW_HEIGHT = 34
const HEADER_HEIGHT = 40
const MOST_HEIGHT = 600
/** Room for the bar by which a wide grid is scrolled. */
const SCROLLBAR = 18

const GridCanvas = lazy(() => import('./GridCanvas.tsx'))

const gridColumn = <Row,>({ key, heading, numeric = false, wide = false }: Column<Row>): GridColumn => ({
  key,
  heading,
  numeric,
  wide,
})

/** A long table to scroll, sort and filter. Its library loads when the table comes near the window. */
export function Grid<Row>({ label, columns, keyOf, language, linkOf, rows, load, pageSize }: GridProps<Row>) {
  const [place, near] = useNear()
  const read = useMemo(
    () =>
      (row: Row): GridRow => ({
        key: keyOf(row),
        ...(linkOf ? { href: linkOf(row) } : {}),
        texts: Object.fromEntries(columns.map(column => [column.key, column.text(row)])),
        raws: Object.fromEntries(
          columns.map(column => [column.key, column.raw ? column.raw(row) : column.text(row)]),
        ),
      }),
    [columns, keyOf, linkOf],
  )
  const lines = useMemo(() => rows?.map(read), [rows, read])
  const loadLines = useMemo(
    () =>
      load &&
      (async (from: number) => {
        const page = await load(from)
        return { rows: page.rows.map(read), last: page.last }
      }),
    [load, read],
  )
  const gridColumns = useMemo(() => columns.map(gridColumn), [columns])
  const wanted = HEADER_HEIGHT + SCROLLBAR + ROW_HEIGHT * Math.max(3, lines?.length ?? Infinity)
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
