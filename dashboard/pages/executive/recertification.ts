import type { TFunction } from 'i18next'
import { figureText, shownAs, territoryLabel } from '#charts/index.ts'
import { PROGRAMMES, UNIDENTIFIED_PROGRAMME } from '#domain/dimensions.ts'
import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import type { Cell } from '../../access/CellLink.tsx'
import type { Column } from '../../figures/csv.ts'
import type { Board } from '../../shell/useBoard.ts'

/** The programmes of the ministry's table, in its order, with those that no programme was recorded for. */
const COLUMNS = [UNIDENTIFIED_PROGRAMME, ...PROGRAMMES.filter(programme => programme.id !== 'SENAPAN')]
const RESULTS = ['elegible', 'no_elegible'] as const

/** One territory: eligible and not eligible per programme and together. The empty territory is the total. */
export interface MatrixLine {
  readonly territory: string
  readonly cells: Readonly<Record<string, ValueRow | undefined>>
}

const ALL = ''

/** One small chart: a programme's results by place; the empty programme is all of them. */
export interface MultipleValues {
  readonly programme: string
  readonly values: IndicatorValues
}

/**
 * A small chart per programme that has an assessment, all first. Places keep one order everywhere, the longest bar of all
 * programmes on top; numbers serve the order alone.
 */
export function multiplesOf(places: IndicatorValues, cells: IndicatorValues): readonly MultipleValues[] {
  const size = new Map<string, number>()
  for (const row of places.rows)
    if (row.value !== null) size.set(row.territory, (size.get(row.territory) ?? 0) + Number(row.value))
  const order = [...size].filter(([, sum]) => sum > 0).sort((left, right) => right[1] - left[1])
  const arranged = (rows: readonly ValueRow[]) =>
    order.flatMap(([territory]) => rows.filter(row => row.territory === territory))
  return [
    { programme: ALL, values: { ...places, rows: arranged(places.rows) } },
    ...COLUMNS.map(({ id }) => ({
      programme: id,
      values: { ...cells, rows: arranged(cells.rows.filter(row => row.programme === id)) },
    })),
  ].filter(({ values }) => values.rows.some(row => row.value !== null && shownAs(row) !== 'zero'))
}

const cellKey = (programme: string, result: string) => `${programme}|${result}`

function cellsOf(detail: readonly ValueRow[], sums: readonly ValueRow[]): MatrixLine['cells'] {
  return Object.fromEntries([
    ...detail.map(row => [cellKey(row.programme ?? '', row.result ?? ''), row]),
    ...sums.map(row => [cellKey(ALL, row.result ?? ''), row]),
  ])
}

/** Lays the answers out as the ministry prints them: every place with an assessment, then the total. No figure is added up here. */
export function matrixLines(
  cells: readonly ValueRow[],
  places: readonly ValueRow[],
  programmes: readonly ValueRow[],
  results: readonly ValueRow[],
): readonly MatrixLine[] {
  const territories = [...new Set(places.map(row => row.territory))]
  return [
    ...territories.map(territory => ({
      territory,
      cells: cellsOf(
        cells.filter(row => row.territory === territory),
        places.filter(row => row.territory === territory),
      ),
    })),
    { territory: '', cells: cellsOf(programmes, results) },
  ]
}

/** Two columns per programme, eligible and not eligible, then both results of all programmes. */
export function matrixColumns(
  board: Board,
  t: TFunction,
  asked: Omit<Cell, 'value'>,
): readonly Column<MatrixLine>[] {
  const { language } = board.options
  const column = (programme: string, name: string, result: (typeof RESULTS)[number]): Column<MatrixLine> => ({
    key: cellKey(programme, result),
    heading: `${name}: ${t(result === 'elegible' ? 'recertification.eligible' : 'recertification.not_eligible')}`,
    text: line => {
      const row = line.cells[cellKey(programme, result)]
      return row ? figureText(row, 'assessments', language) : ''
    },
    raw: line => line.cells[cellKey(programme, result)]?.value ?? null,
    cell: line => ({
      ...{ ...asked, result, territory: line.territory === '' ? asked.territory : line.territory },
      ...(programme === ALL ? {} : { programme }),
      value: line.cells[cellKey(programme, result)]?.value ?? null,
    }),
    numeric: true,
  })
  return [
    {
      key: 'territory',
      heading: t('chart.territory'),
      text: line =>
        line.territory === '' ? t('table.total') : territoryLabel(line.territory, board.options),
    },
    ...COLUMNS.flatMap(programme =>
      RESULTS.map(result => column(programme.id, programme.label[language], result)),
    ),
    ...RESULTS.map(result => column(ALL, t('table.total'), result)),
  ]
}
