import { sql } from 'kysely'
import { MEN, SURNAMES, WOMEN } from '#demo/ministry/names.ts'
import type { Warehouse } from '#warehouse/index.ts'

const list = (values: readonly string[]) => `[${values.map(value => `'${value}'`).join(', ')}]`
/** Chance from the seed: a number in [0, 1) for a tag and a key. */
const chance = (tag: string, key = 'human') => `(sipHash64(2026, '${tag}', ${key}) / 18446744073709551616.)`
/** Common names are commoner: the index grows faster than the chance. */
const common = (values: readonly string[], tag: string, key = 'human') =>
  `${list(values)}[1 + toUInt32(${values.length} * pow(${chance(tag, key)}, 1.4))]`

const CORREGIMIENTOS = Array.from(
  { length: 650 },
  (_, index) =>
    `${String(1 + (index % 13)).padStart(2, '0')}${String(1 + (index % 7)).padStart(2, '0')}${String(1 + (index % 9)).padStart(2, '0')}`,
)

/**
 * One row per human being. Of a hundred about eight have no cédula; every 97th is the twin of the one before (same surnames, birth and home, next
 * cédula), every 89th bears the name of the one before, a generation younger: no linkage may take them for one.
 */
const humans = (count: number) => `
  select human, elder, number_of_home, sex, given, surnames, birth_on, corregimiento, cedula from (
    select toUInt64(number) as human, human % 97 = 96 as is_twin, human % 89 = 88 as is_heir, if(is_twin or is_heir, human - 1, human) as elder,
      elder as number_of_home, if(${chance('sex', 'if(is_heir, elder, human)')} < 0.52, 'F', 'M') as sex,
      if(is_heir, elder, human) as named_as,
      if(sex = 'F', ${common(WOMEN, 'first', 'named_as')}, ${common(MEN, 'first', 'named_as')}) as first_name,
      if(sex = 'F', ${common(WOMEN, 'second', 'named_as')}, ${common(MEN, 'second', 'named_as')}) as second_name,
      if(${chance('two', 'named_as')} < 0.7 and second_name != first_name, concat(first_name, ' ', second_name), first_name) as given,
      concat(${common(SURNAMES, 'father', 'elder')}, ' ', ${common(SURNAMES, 'mother', 'elder')}) as surnames,
      toDate32('1935-01-01') + toUInt32(29000 * ${chance('birth', 'elder')}) as elder_birth_on,
      if(is_heir, addYears(elder_birth_on, 24) + human % 3000, elder_birth_on) as birth_on,
      ${list(CORREGIMIENTOS)}[1 + toUInt32(650 * pow(${chance('home', 'elder')}, 1.6))] as corregimiento,
      if(${chance('cedula')} < 0.08, null, concat(toString(1 + intDiv(human, 20000000) % 13), '-', toString(1 + intDiv(human, 10000) % 9000), '-', toString(1 + human % 10000))) as cedula
    from numbers(${count}))`

const REVERSED = (column: string) => `arrayStringConcat(arrayReverse(splitByChar(' ', ${column})), ' ')`
const RESPELT = (column: string) =>
  `replaceAll(replaceAll(replaceAll(replaceAll(${column}, 'z', 's'), 'v', 'b'), 'H', ''), 'll', 'y')`
const UNACCENTED = (column: string) => `translateUTF8(${column}, 'áéíóúñÁÉÍÓÚÑ', 'aeiounAEIOUN')`
const LOST = (column: string) =>
  `concat(substringUTF8(${column}, 1, 1 + toUInt32(record % 4)), substringUTF8(${column}, 3 + toUInt32(record % 4)))`

/** The slips of a second registration of the same human being, each by a chance of its own. */
const slipped = (from: string) => `
  select human, record, sex_slip as sex, given_slip as given, surnames_slip as surnames, birth_slip as birth_on, place_slip as corregimiento, cedula_slip as cedula
  from (
    select *, ${chance('s', 'record')} as s, ${chance('g', 'record')} as g, ${chance('b', 'record')} as b, ${chance('p', 'record')} as p, ${chance('c', 'record')} as c,
      splitByChar('-', ifNull(cedula, '')) as groups,
      if(${chance('x', 'record')} < 0.005, if(sex = 'F', 'M', 'F'), sex) as sex_slip,
      multiIf(s < 0.12, ${REVERSED('surnames')}, s < 0.24, splitByChar(' ', surnames)[1], s < 0.39, ${RESPELT('surnames')}, s < 0.49, ${UNACCENTED('surnames')}, s < 0.57, ${LOST('surnames')}, surnames) as surnames_slip,
      multiIf(g < 0.12, splitByChar(' ', given)[1], g < 0.17, ${REVERSED('given')}, g < 0.22, replaceOne(replaceOne(given, 'José', 'Chepe'), 'María', 'Ma.'), g < 0.27, ${LOST('given')}, given) as given_slip,
      multiIf(b < 0.06, if(toDayOfMonth(birth_on) <= 12, makeDate32(toYear(birth_on), toDayOfMonth(birth_on), toMonth(birth_on)), birth_on),
        b < 0.12, toDate32OrDefault(concat(substring(toString(birth_on), 1, 9), toString((toDayOfMonth(birth_on) + 3) % 10)), birth_on),
        b < 0.17, addYears(birth_on, if(record % 2 = 0, 1, -1)), b < 0.19, toStartOfYear(birth_on), birth_on) as birth_slip,
      if(p < 0.78, corregimiento, if(p < 0.93, concat(substring(corregimiento, 1, 2), '0101'), ${list(CORREGIMIENTOS)}[1 + record % 650])) as place_slip,
      multiIf(cedula is null or c < 0.25, null, c < 0.33, concat(groups[1], '-', groups[3], '-', groups[2]),
        c < 0.41, concat(groups[1], '-', groups[2], '-', substring(groups[3], 1, length(groups[3]) - 1), toString(record % 10)),
        c < 0.415, concat('4-', toString(1 + record % 700), '-', toString(1 + record % 9999)), cedula) as cedula_slip
    from (${from}))`

const PERSON_COLUMNS =
  'batch_id, line, person_id, cedula, given_names, surnames, sex, birth_on, corregimiento_code'

/**
 * Fills `raw.personas` (batch 1) and `raw.fichas` (batch 2) with `persons` records of the registry, every 31st of them of a human being who is
 * there already, and forms of an earlier registry for every fifth human being; `bench.truth` says whose each record is. The same each time.
 */
export async function populate(warehouse: Warehouse, persons: number): Promise<void> {
  const count = Math.round((persons * 30) / 31)
  const run = (text: string) => sql.raw(text).execute(warehouse.db)
  await run('create database if not exists bench engine = Atomic')
  await run(`create or replace table bench.human engine = MergeTree order by human as ${humans(count)}`)
  const twice = slipped(`select *, human * 2 + 1 as record from bench.human where human % 30 = 0`)
  await run(`create or replace table bench.registered engine = MergeTree order by person_id as
    select concat('P', leftPad(toString(human), 9, '0')) as person_id, human, sex, given, surnames, birth_on, corregimiento, cedula from bench.human
    union all
    select concat('Q', leftPad(toString(cityHash64(human) % 1000000000), 9, '0'), toString(human)), human, sex, given, surnames, birth_on, corregimiento, cedula from (${twice})`)
  const forms = slipped(`select *, human * 2 as record from bench.human where human % 5 = 1`)
  await run(`create or replace table bench.form engine = MergeTree order by form_number as
    select toString(human + 1000) as form_number, human, sex, given, surnames, birth_on, corregimiento, cedula from (${forms})`)
  await run(`insert into raw.personas (${PERSON_COLUMNS})
    select 1, row_number() over (), person_id, cedula, given, surnames, sex, birth_on, corregimiento from bench.registered`)
  await run(`insert into raw.fichas (batch_id, line, registry_code, form_number, member_number, cedula, given_names, surnames, sex, birth_on, corregimiento_code)
    select 2, row_number() over (), 'ficha_social', form_number, 1, cedula, given, surnames, sex, birth_on, corregimiento from bench.form`)
  await run(`create or replace table bench.truth engine = MergeTree order by record as
    select concat('personas:', person_id) as record, human from bench.registered
    union all select concat('fichas:ficha_social-', form_number, '-1'), human from bench.form`)
}
