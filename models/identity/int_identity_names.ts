import { type RawBuilder, sql } from 'kysely'
import { committed, defineModel } from '../framework/model.ts'
import { lastRows, standingSnapshots } from '../framework/snapshots.ts'
import { groupsOf, looksValid, plainCedula } from './cedula.ts'
import { firstWord, furtherWords, plainName, sounds, withoutNickname } from './names.ts'

const ref = (name: string) => sql.ref(name)
const code = (word: RawBuilder<unknown>) => sql`if(${word} = '', toUInt32(0), toUInt32(sipHash64(${word})))`

/** The row that each person of the registry last had, in whichever snapshot: who left it stays known. */
const personas = sql`
  select 'personas' as source, person_id as record_id, cedula, given_names, surnames, toString(sex) as sex, toNullable(birth_on) as birth_on,
    died_on, toString(corregimiento_code) as corregimiento
  from raw.personas
  where (batch_id, line) in (${lastRows('personas')})`

const fichas = sql`
  select 'fichas' as source, concat(r.registry_code, '-', r.form_number, '-', toString(r.member_number)) as record_id, r.cedula as cedula,
    r.given_names as given_names, r.surnames as surnames, ifNull(toString(r.sex), '') as sex, r.birth_on as birth_on,
    cast(null as Nullable(Date32)) as died_on, ifNull(toString(r.corregimiento_code), '') as corregimiento
  from ${committed('fichas')}
  order by b.sequence desc, r.line desc
  limit 1 by r.registry_code, r.form_number, r.member_number`

/** The payroll writes a name in one column: of four words and more the last two are surnames, of fewer all but the first. */
const words = sql`splitByChar(' ', trimBoth(${plainName(sql`r.full_name`)}))`
const givenWords = sql`if(length(words) >= 4, length(words) - 2, 1)`
const planilla = sql`
  select 'planilla' as source, hex(sipHash64(cedula, full_name, birth_on)) as record_id, toNullable(cedula) as cedula,
    arrayStringConcat(arraySlice(words, 1, ${givenWords}), ' ') as given_names,
    arrayStringConcat(arraySlice(words, 1 + ${givenWords}), ' ') as surnames, sex, toNullable(birth_on) as birth_on,
    cast(null as Nullable(Date32)) as died_on, corregimiento
  from (
    select r.cedula as cedula, r.full_name as full_name, ${words} as words, toString(r.sex) as sex, r.birth_on as birth_on,
      toString(r.corregimiento_code) as corregimiento
    from raw.planilla as r inner join ${standingSnapshots('planilla')} as b on b.batch_id = r.batch_id
    where b.snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
    order by r.line + b.line_offset desc
    limit 1 by r.cedula, r.full_name, r.birth_on
  )`

/**
 * Grain: one record of a person in the registry, an earlier registry or the payroll, as last reported. Scratch: it holds names and cédulas.
 * `given` and `surnames` are plain capitals; the codes are hashes of the sound of their first and of their further words, 0 for none.
 * `cedula` is plain, '' when there is none that could have been issued. '' as sex or corregimiento is unknown.
 */
export const int_identity_names = defineModel({
  name: 'int_identity_names',
  grain: 'record of a person in any registry, as last reported',
  materialisation: 'scratch',
  columns: {
    number: 'UInt32',
    source: 'LowCardinality(String)',
    record_id: 'String',
    cedula: 'String',
    cedula_groups: 'String',
    given: 'String',
    surnames: 'String',
    given_1: 'UInt32',
    given_2: 'UInt32',
    surname_1: 'UInt32',
    surname_2: 'UInt32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    died_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  contracts: ['personas', 'fichas', 'planilla'],
  orderBy: ['number'],
  // Numbered as the sorted rows pass by: a window function would hold all of them, names and all.
  query: sql`
    select toUInt32(rowNumberInAllBlocks() + 1) as number, source, record_id,
      if(${looksValid(ref('plain_cedula'))}, plain_cedula, '') as cedula, ${groupsOf(ref('cedula'))} as cedula_groups,
      trimBoth(plain_given) as given, trimBoth(plain_surnames) as surnames,
      ${code(withoutNickname(firstWord(ref('given_sounds'))))} as given_1, ${code(furtherWords(ref('given_sounds')))} as given_2,
      ${code(firstWord(ref('surname_sounds')))} as surname_1, ${code(furtherWords(ref('surname_sounds')))} as surname_2,
      sex, birth_on, died_on, corregimiento
    from (
      select *, ${sounds(ref('plain_given'))} as given_sounds, ${sounds(ref('plain_surnames'))} as surname_sounds
      from (
        select source, record_id, sex, birth_on, died_on, corregimiento, ${plainCedula(ref('cedula'))} as plain_cedula,
          ${plainName(ref('given_names'))} as plain_given, ${plainName(ref('surnames'))} as plain_surnames
        from (
          select * from (${personas})
          union all select * from (${fichas})
          union all select * from (${planilla})
        )
        order by source, record_id
      )
    )`,
})
