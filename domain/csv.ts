const NUMBER = /^-?\d+(\.\d+)?$/
/** A spreadsheet takes a cell that starts so for a formula. A plain negative number is none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function cell(text: string): string {
  const safe = FORMULA.test(text.trimStart()) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** At the start of a file, so that a spreadsheet reads the accents. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One record of a CSV that people open (RFC 4180): no cell becomes a formula. */
export const csvLine = (texts: readonly string[]): string => `${texts.map(cell).join(',')}\r\n`
