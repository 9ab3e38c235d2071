import { sql } from 'kysely'
import { MEN, SURNAMES, WOMEN } from '../ministry/names.ts'
import { pick, type Sql, signed, type World } from '../world.ts'

/** Of a hundred persons of the first registry, how many an earlier one knew; of those, how many forms are of people unknown since. */
const KNOWN = 18
const STRANGERS = 8

const reversed = (column: string) =>
  sql.raw(`arrayStringConcat(arrayReverse(splitByChar(' ', ${column})), ' ')`)

/**
 * Persons as earlier registries noted them, years before: most as they are known today, others with surnames in reverse, letters as they
 * sound, names left out, no cédula or one digit of it wrong, day and month in reverse. Everyone where they lived then. `known_as` is whose form it is,
 * for measuring alone: it is no column of the contract.
 */
export function forms(world: World): Sql {
  const stranger = sql`luck % 100 < ${signed(STRANGERS)}`
  const slip = sql`intDiv(luck, 101) % 16`
  const note = sql`intDiv(luck, 1009) % 20`
  const date = sql`intDiv(luck, 10007) % 40`
  const name = (tag: string) => {
    const hash = world.hash(tag, sql`person_key`)
    return sql`if(sex = 'F', ${pick(WOMEN, hash)}, ${pick(MEN, hash)})`
  }
  const surname = (tag: string) => pick(SURNAMES, world.hash(tag, sql`person_key`))
  return sql`
SELECT registry_code, concat(if(registry_code = 'ficha_social', 'FS-', 'FH-'), leftPad(toString(household_no), 7, '0')) AS form_number,
  row_number() OVER (PARTITION BY household_no ORDER BY person_id) AS member_number,
  multiIf(${stranger} OR ${note} < 4, NULL, ${note} = 4, concat(substring(cedula, 1, length(cedula) - 1), toString((toUInt8OrZero(substring(cedula, length(cedula))) + 3) % 10)),
    ${note} = 5, replaceAll(cedula, '-', ' '), cedula) AS cedula,
  multiIf(${stranger}, ${name('old given')}, ${slip} = 0, splitByChar(' ', given_names)[1], ${slip} = 1, ${reversed('given_names')}, given_names) AS given_names,
  multiIf(${stranger}, concat(${surname('old father')}, ' ', ${surname('old mother')}), ${slip} = 2, ${reversed('surnames')},
    ${slip} = 3, replaceAll(replaceAll(replaceAll(surnames, 'z', 's'), 'v', 'b'), 'll', 'y'), ${slip} = 4, translateUTF8(surnames, 'áéíóúñÁÉÍÓÚÑ', 'aeiounAEIOUN'),
    ${slip} = 5, concat(substringUTF8(surnames, 1, 2), substringUTF8(surnames, 4)), surnames) AS surnames,
  if(luck % 43 = 0, NULL, sex) AS sex,
  multiIf(${date} = 0, NULL, ${stranger}, addDays(birth_on, 400 + luck % 3000), ${date} = 1 AND toDayOfMonth(birth_on) <= 12, makeDate32(toYear(birth_on), toDayOfMonth(birth_on), toMonth(birth_on)),
    ${date} = 2, addYears(birth_on, 1), birth_on) AS birth_on,
  if(luck % 12 = 0, NULL, code_before) AS corregimiento_code, form_on, if(${stranger}, NULL, person_id) AS known_as
FROM (
  SELECT * EXCEPT (birth_on), birth_on AS born_on, toDate32(birth_on) AS birth_on, ${world.hash('form', sql`person_key`, sql`0`)} AS luck, ${world.hash('registry', sql`household_no`)} AS book,
    if(book % 3 = 0, 'ficha_social', 'ficha_hogar') AS registry_code,
    if(book % 3 = 0, addDays(toDate32('2006-02-01'), intDiv(book, 7) % 1700), addDays(toDate32('2010-10-01'), intDiv(book, 7) % 1500)) AS form_on
  FROM ${world.table('person')} WHERE first_index < 0 AND NOT is_twin)
WHERE intDiv(luck, 100003) % 100 < ${signed(KNOWN)} AND addDays(born_on, 4000) < form_on`
}
