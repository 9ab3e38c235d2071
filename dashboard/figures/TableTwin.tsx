import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CellLink } from '../access/CellLink.tsx'
import type { Column } from './csv.ts'

interface TableTwinProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row, index: number) => string
  /** Rows that are sums of others stand apart. */
  readonly isTotal?: (row: Row) => boolean
  /** A button at the end of each row. */
  readonly action?: (row: Row) => ReactNode
}

/** The same rows as the chart, for whoever reads better in a table. The first column names the row. */
export function TableTwin<Row>({ caption, columns, rows, keyOf, isTotal, action }: TableTwinProps<Row>) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t('panel.table_of', { title: caption })}>
      <table className="twin">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" className={column.numeric ? 'number' : undefined}>
                {column.heading}
              </th>
            ))}
            {action && <th scope="col">{t('table.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)} className={isTotal?.(row) ? 'total' : undefined}>
              {columns.map((column, position) =>
                position === 0 ? (
                  <th key={column.key} scope="row">
                    {column.text(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.numeric ? 'number' : undefined}>
                    {column.cell ? (
                      <CellLink cell={column.cell(row)}>{column.text(row)}</CellLink>
                    ) : (
                      column.text(row)
                    )}
                  </td>
                ),
              )}
              {action && <td>{action(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
