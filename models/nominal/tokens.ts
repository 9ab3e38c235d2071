import { type RawBuilder, sql } from 'kysely'
import { plainCedula } from '../identity/cedula.ts'
import { plainName, sounds, withoutNickname } from '../identity/names.ts'

type Sql = RawBuilder<unknown>

/**
 * The words of a name as they sound, familiar forms as the names that they stand for, without particles: whoever writes `Gonsales, Pepe`
 * finds José González. An array without repetitions, in no order that matters.
 */
export const nameTokens = (name: Sql): Sql =>
  sql`arrayDistinct(arrayMap(word -> ${withoutNickname(sql.raw('word'))},
    arrayFilter(word -> word != '', splitByChar(' ', ${sounds(plainName(name))}))))`

const prefixed = (prefix: string, text: Sql): Sql =>
  sql`if(${text} = '', [], [concat(${sql.lit(prefix)}, ${text})])`

/** A cédula, and the number of a household, as words of the same index: no name has a colon. An array of one word, or none. */
export const cedulaToken = (cedula: Sql): Sql => prefixed('C:', plainCedula(cedula))
export const householdToken = (household: Sql): Sql =>
  prefixed('H:', sql`upper(trimBoth(ifNull(${household}, '')))`)
