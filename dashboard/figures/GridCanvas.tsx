import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_ES } from '@ag-grid-community/locale'
import {
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnAutoSizeModule,
  DateFilterModule,
  type GridApi,
  type IDatasource,
  InfiniteRowModelModule,
  LocaleModule,
  ModuleRegistry,
  NumberFilterModule,
  TextFilterModule,
  TooltipModule,
  themeQuartz,
  ValidationModule,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useMemo, useRef } from 'react'
import { difference } from '#charts/index.ts'
import { separators } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'
import { styleNonce } from '../style/nonce.ts'
import { type GridQuestion, questionOf } from './gridQuestion.ts'
import { withoutAccents } from './plainText.ts'

export interface GridColumn {
  readonly key: string
  readonly heading: string
  readonly numeric: boolean
  readonly wide: boolean
  readonly served?: 'text' | 'number' | 'date'
}

/** A row as it is shown and as it is compared. */
export interface GridRow {
  readonly key: string
  readonly href?: string
  /** By the key of a column. */
  text(column: string): string
  raw(column: string): string | null
}

interface GridCanvasProps {
  readonly columns: readonly GridColumn[]
  readonly language: Language
  readonly rowHeight: number
  readonly headerHeight: number
  readonly rows?: readonly GridRow[]
  /** Rows in one answer of `load`, but for the last. */
  readonly pageSize?: number
  readonly load?: (
    from: number,
    question: GridQuestion,
  ) => Promise<{ rows: readonly GridRow[]; last: boolean }>
}

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  InfiniteRowModelModule,
  TextFilterModule,
  NumberFilterModule,
  DateFilterModule,
  ColumnAutoSizeModule,
  CellStyleModule,
  TooltipModule,
  LocaleModule,
  ...(import.meta.env.DEV ? [ValidationModule] : []),
])

const theme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--ink)',
  textColor: 'var(--ink)',
  borderColor: 'var(--grid)',
  chromeBackgroundColor: 'var(--surface)',
  headerTextColor: 'var(--ink)',
  headerFontWeight: 600,
  fontFamily: 'inherit',
  fontSize: 14,
  spacing: 6,
  rowHoverColor: 'var(--page)',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  browserColorScheme: 'inherit',
})

const PACKS = { es: AG_GRID_LOCALE_ES, en: AG_GRID_LOCALE_EN } as const
/** The pack's Spanish separators are not Panama's. */
const localeText = (language: Language) => ({ ...PACKS[language], ...separators(language) })

const WIDEST = 420
const WIDE = 360
const DATED = /^\d{4}/

/** Numbers by their size at any length, dates and periods by their ids, words as people order them. Missing figures stand first. */
const compare = ({ key, numeric }: GridColumn, language: Language) => {
  const words = new Intl.Collator(language)
  return (left: GridRow | undefined, right: GridRow | undefined): number => {
    const a = left?.raw(key) ?? ''
    const b = right?.raw(key) ?? ''
    if (a === '' || b === '') return Number(a !== '') - Number(b !== '')
    if (numeric) return Number(difference(a, b))
    if (DATED.test(a) && DATED.test(b)) return a < b ? -1 : Number(a > b)
    return words.compare(left?.text(key) ?? '', right?.text(key) ?? '')
  }
}

const plain = (text?: string | null) => (text == null ? null : withoutAccents(text))

/** A filter of the service is asked for when its person says so: each answer may be a reading that is written down. */
const APPLIED = { maxNumConditions: 1, buttons: ['apply', 'reset'], closeOnApply: true } as const
const BETWEEN = { inRangeInclusive: true } as const
const SERVED = {
  text: { filter: 'agTextColumnFilter', params: { filterOptions: ['contains'] } },
  number: {
    filter: 'agNumberColumnFilter',
    params: {
      ...BETWEEN,
      filterOptions: ['inRange', 'greaterThanOrEqual', 'lessThanOrEqual', 'equals'],
    },
  },
  date: { filter: 'agDateColumnFilter', params: { ...BETWEEN, filterOptions: ['inRange', 'equals'] } },
} as const

function columnOf(column: GridColumn, index: number, language: Language, whole: boolean): ColDef<GridRow> {
  const { key, heading, numeric, wide, served } = column
  const inOrder = compare(column, language)
  return {
    colId: key,
    headerName: heading,
    ...(wide ? { width: WIDE } : { maxWidth: WIDEST }),
    // A row that is on its way is named by that.
    valueGetter: ({ data }) => data?.text(key) ?? (index === 0 ? '…' : ''),
    tooltipValueGetter: ({ data }) => data?.text(key),
    cellAriaRole: index === 0 ? 'rowheader' : 'gridcell',
    ...(index === 0 ? { cellRenderer: LinkCell } : {}),
    sortable: whole || served !== undefined,
    comparator: (_left, _right, a, b) => inOrder(a.data, b.data),
    ...(numeric ? { type: 'rightAligned' } : {}),
    ...(whole
      ? {
          filter: numeric ? 'agNumberColumnFilter' : 'agTextColumnFilter',
          filterParams: { maxNumConditions: 1, ...(numeric ? {} : { textFormatter: plain }) },
          filterValueGetter: ({ data }: { data: GridRow | null | undefined }) => {
            if (!numeric) return data?.text(key)
            const raw = data?.raw(key) ?? ''
            return raw === '' ? null : Number(raw)
          },
        }
      : served === undefined
        ? {}
        : { filter: SERVED[served].filter, filterParams: { ...APPLIED, ...SERVED[served].params } }),
  }
}

/** The first cell of a row that leads somewhere. */
function LinkCell({ value, data }: { value: string; data?: GridRow }) {
  return data?.href === undefined ? value : <a href={data.href}>{value}</a>
}

/** The grid itself, in a chunk of its own. */
export default function GridCanvas(props: GridCanvasProps) {
  const { columns, language, rowHeight, headerHeight, rows, load, pageSize = 100 } = props
  const whole = load === undefined
  const definitions = useMemo(
    () => columns.map((column, index) => columnOf(column, index, language, whole)),
    [columns, language, whole],
  )
  const fitted = useMemo(() => columns.filter(({ wide }) => !wide).map(({ key }) => key), [columns])
  const sized = useRef('')
  const arrived = useRef(false)
  const source = useMemo(
    (): IDatasource | undefined =>
      load && {
        getRows: ({ startRow, sortModel, filterModel, successCallback, failCallback }) => {
          load(startRow, questionOf(sortModel, filterModel)).then(
            page => {
              arrived.current = page.rows.length > 0
              successCallback([...page.rows], page.last ? startRow + page.rows.length : undefined)
            },
            () => failCallback(),
          )
        },
      },
    [load],
  )
  // Columns that came with the first rows are as wide as these need, once.
  const fit = ({ api }: { api: GridApi<GridRow> }) => {
    const names = fitted.join(' ')
    if (whole || sized.current === names || !arrived.current) return
    sized.current = names
    api.autoSizeColumns([...fitted])
  }
  return (
    <AgGridReact<GridRow>
      // The words of a grid are fixed when it is made.
      key={language}
      theme={theme}
      styleNonce={styleNonce()}
      localeText={localeText(language)}
      columnDefs={definitions}
      getRowId={({ data }) => data.key}
      rowHeight={rowHeight}
      headerHeight={headerHeight}
      autoSizeStrategy={{ type: 'fitCellContents', colIds: fitted }}
      ensureDomOrder
      enableCellTextSelection
      suppressCellFocus={false}
      suppressMovableColumns
      onModelUpdated={fit}
      onNewColumnsLoaded={fit}
      suppressMultiSort={!whole}
      suppressDragLeaveHidesColumns
      tooltipShowDelay={400}
      tooltipShowMode="whenTruncated"
      {...(whole
        ? { rowModelType: 'clientSide' as const, rowData: rows ? [...rows] : [] }
        : {
            rowModelType: 'infinite' as const,
            cacheBlockSize: pageSize,
            maxConcurrentDatasourceRequests: 1,
            ...(source ? { datasource: source } : {}),
          })}
    />
  )
}
