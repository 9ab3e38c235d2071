import { type RawBuilder, sql } from 'kysely'

/**
 * A cédula without blanks, in capitals, each group without leading zeros: `08-0123-04567` is `8-123-4567`. A null gives ''.
 */
export const plainCedula = (cedula: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  replaceRegexpAll(replaceRegexpAll(upperUTF8(ifNull(${cedula}, '')), '[^0-9A-Z-]', ''), '(^|-)0+([0-9])', '\\\\1\\\\2')`

/**
 * Whether a plain cédula could have been issued: province (or PE, E, N…; AV and PI after it), volume and entry, neither of them zero, and
 * not one digit throughout, as placeholders are.
 */
export const looksValid = (plain: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (match(${plain}, '^([1-9][0-9]?(AV|PI)?|PE|EE|E|N)-([1-9][0-9]?-)?[1-9][0-9]{0,3}-[1-9][0-9]{0,5}$')
    and replaceAll(replaceAll(${plain}, substring(${plain}, 1, 1), ''), '-', '') != '')`

/** Its groups in order of size: the same for a cédula whose volume and entry were exchanged. */
export const groupsOf = (plain: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`arrayStringConcat(arraySort(splitByChar('-', ${plain})), '-')`
