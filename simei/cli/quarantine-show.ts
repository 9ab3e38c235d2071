import { columnText, reasonText } from '#domain/contracts/reasons.ts'
import type { QuarantinedRow } from '#domain/quarantine.ts'
import { type OutputOptions, print } from './output.ts'

const HIDDEN = '•••'

/** Rows of a list as a table: where, how they stand, and why. */
export const shownList = (rows: readonly QuarantinedRow[]): readonly object[] =>
  rows.map(row => ({
    lote: row.batch_id,
    línea: row.line,
    contrato: row.contract,
    archivo: row.file_name,
    corte: row.snapshot_on,
    balboas: row.amount,
    estado: row.state,
    motivos: row.reasons.map(({ column, reason }) => `${column}: ${reason}`).join('; '),
  }))

/** One row on the terminal, and the command that corrects it. */
export function showRow(row: QuarantinedRow, options: OutputOptions): void {
  const values = row.values.map(({ column, shown, value_class }) => ({
    columna: column,
    valor: shown ?? HIDDEN,
    clase: value_class,
    motivo: row.reasons.find(reason => reason.column === column)?.reason ?? '',
    contenido: columnText(row.contract, column)?.es ?? '',
  }))
  print(row, shownList([row]), options)
  if (options.json) return
  for (const { column, reason } of row.reasons) {
    const text = reasonText(row.contract, reason)
    process.stdout.write(`\n${column}: ${text?.es ?? reason}\n  ${text?.en ?? ''}\n`)
  }
  process.stdout.write('\n')
  print(row, values, options)
  const [first] = row.reasons
  if (row.state === 'open' && first !== undefined)
    process.stdout.write(
      `\nsimei quarantine correct --batch ${row.batch_id} --line ${row.line} --set ${first.column}=…\n`,
    )
}
