import type { ColumnType } from '#domain/contracts/index.ts'
import { FORMER_DISTRICTS } from '#domain/territories/former.ts'
import type { Parsing } from './code-sql.ts'
import { literal } from './sql-text.ts'

/** Codes of INEC that lost their leading zero in a spreadsheet have an odd length. */
const padded = (text: string): string => `replaceRegexpOne(${text}, '^([0-9]|[0-9]{3}|[0-9]{5})$', '0\\\\1')`

const FORMER = literal(`^(${Object.keys(FORMER_DISTRICTS).join('|')})`)

/** Former districts by the provinces that they changed between; their own digits stayed. */
function moves(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [former, current] of Object.entries(FORMER_DISTRICTS)) {
    if (former.slice(2) !== current.slice(2)) throw new RangeError(`district ${former} changed its number`)
    const move = `${former.slice(0, 2)} ${current.slice(0, 2)}`
    found.set(move, [...(found.get(move) ?? []), former.slice(2)])
  }
  return found
}

/** The code as it is today. Every step is a function of one text and constants, so that it runs once per distinct text of a block. */
const today = (code: string): string =>
  [...moves()].reduce((sql, [move, districts]) => {
    const [from, to] = move.split(' ')
    return `replaceRegexpOne(${sql}, '^${from}(${districts.join('|')})', '${to}\\\\1')`
  }, code)

/**
 * A territory code: of a unit valid on the file's date, or the former code of a district that changed province, which no date makes
 * wrong; what is stored is the code of today.
 */
export function territoryParsing(type: ColumnType & { kind: 'territory' }, text: string): Parsing {
  const code = padded(text)
  const value = today(code)
  const level = type.level === 'any' ? '' : ` AND level = ${literal(type.level)}`
  const codes = (valid: string) => `(SELECT code FROM raw.territories WHERE ${valid}${level})`
  return {
    value,
    valid: `(${value} IN ${codes('valid_from <= {as_of:Date32} AND (valid_to IS NULL OR valid_to >= {as_of:Date32})')} OR (match(${code}, ${FORMER}) AND ${value} IN ${codes('valid_to IS NULL')}))`,
    reason: 'unknown_territory',
  }
}
