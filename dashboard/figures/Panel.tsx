import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, csvOf, download } from './csv.ts'
import { Failure } from './Failure.tsx'
import { TableTwin } from './TableTwin.tsx'
import { Waiting } from './Waiting.tsx'

interface PanelProps<Row> {
  /** What the panel is about, in the reader's words. */
  readonly title: string
  /** The sentence that states the finding, with its numbers. */
  readonly summary: string | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[] | undefined
  readonly keyOf: (row: Row, index: number) => string
  readonly isTotal?: (row: Row) => boolean
  readonly fileName: string
  /** The file's rows, where only some of them have been asked for. */
  readonly everyRow?: () => Promise<readonly Row[]>
  /** Draws the chart; the table twin stands in its place when chosen. */
  readonly children: ReactNode
  readonly controls?: ReactNode
  readonly footer?: ReactNode
  readonly error?: Error | null
  readonly retry?: () => void
  readonly height?: number
  readonly wide?: boolean
  /** Where a link of the page leads. */
  readonly anchor?: string
  /** The content is a table already: there is no twin to turn to. */
  readonly always?: boolean
}

/** A figure of the board: finding, chart, its table twin and its file, all from the same rows. */
export function Panel<Row>(props: PanelProps<Row>) {
  const { t } = useTranslation()
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const { rows, columns, everyRow, retry } = props
  const [failed, setFailed] = useState<Error | null>(null)
  const error = props.error ?? failed
  const save = (all: readonly Row[]) => download(`${props.fileName}.csv`, csvOf(columns, all))
  const saveEvery = (ask: () => Promise<readonly Row[]>) => {
    setFailed(null)
    ask().then(save, (reason: unknown) => setFailed(reason instanceof Error ? reason : new Error('csv')))
  }
  return (
    <section id={props.anchor} className={`panel${props.wide ? ' panel-wide' : ''}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{props.title}</h2>
        <div className="panel-tools">
          {!props.always && (
            <button
              type="button"
              className="button"
              aria-pressed={asTable}
              aria-label={t('panel.table_of', { title: props.title })}
              disabled={!rows}
              onClick={() => setAsTable(!asTable)}
            >
              {t('panel.table')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={!rows}
            aria-label={t('panel.csv_of', { title: props.title })}
            onClick={() => (everyRow ? saveEvery(everyRow) : save(rows ?? []))}
          >
            CSV
          </button>
        </div>
      </header>
      {props.controls && <div className="panel-controls">{props.controls}</div>}
      {error ? (
        <Failure error={error} {...(retry ? { retry } : {})} />
      ) : rows ? (
        <>
          <p className="finding">{props.summary}</p>
          {asTable ? (
            <TableTwin
              caption={props.title}
              columns={columns}
              rows={rows}
              keyOf={props.keyOf}
              {...(props.isTotal ? { isTotal: props.isTotal } : {})}
            />
          ) : (
            props.children
          )}
        </>
      ) : (
        <>
          <Waiting height={20} width="70%" />
          <Waiting height={props.height ?? 260} />
        </>
      )}
      {props.footer && <footer className="panel-foot">{props.footer}</footer>}
    </section>
  )
}
