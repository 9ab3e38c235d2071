import { basename } from 'node:path'
import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'

const NAME = /^(.+?)\.(?:(?:csv|tsv|jsonl|ndjson|parquet|xlsx)(?:\.(?:gz|zst|zip))?|zip)$/i
const DATE = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/

export const isSourceFile = (path: string): boolean => {
  const name = basename(path)
  return NAME.test(name) && !name.startsWith('.')
}

/** The contract that a file's name begins with, `<contract>[_<anything>].<csv|tsv|jsonl|ndjson|parquet|xlsx>[.gz|.zst|.zip]` or `.zip`; the longest when several do. */
export function contractOfFile(path: string): ContractName | undefined {
  const stem = NAME.exec(basename(path))?.[1]?.toLowerCase()
  if (stem === undefined) return undefined
  return CONTRACT_NAMES.filter(name => stem === name || stem.startsWith(`${name}_`)).sort(
    (a, b) => b.length - a.length,
  )[0]
}

/** Whether a text is a calendar date that exists, `YYYY-MM-DD`. */
export const isCalendarDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

/** The date in a file's name, if one is there and exists. */
export function dateInName(path: string): string | undefined {
  const date = DATE.exec(basename(path))?.[1]
  return date !== undefined && isCalendarDate(date) ? date : undefined
}

/** Three groups of digits as a cédula has them (8-123-4567, PE-12-345), where no ISO date stands. */
const CEDULA_LIKE = /(?<![\p{L}\d])(?:\d{1,2}|PE|E|N|\d{1,2}(?:AV|PI))-\d{1,4}-\d{1,6}(?!\d)/giu

/** A file's name as it may be shown and kept in the ledger: what looks like a cédula is left out. */
export const maskedName = (name: string): string => name.replace(CEDULA_LIKE, '•••')
