import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { strictness } from '#warehouse/index.ts'
import { agrees, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_servicios } from '../staging/stg_servicios.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'

/**
 * Grain: one service given. Source: `stg_servicios`; sex, birth and corregimiento as the registry saw the person on the day of the
 * service, `ND` when it never did. A service belongs to no programme.
 */
export const fct_services = defineModel({
  name: 'fct_services',
  grain: 'service given',
  columns: {
    service_id: 'String',
    service_code: 'LowCardinality(String)',
    institution: 'LowCardinality(String)',
    served_on: 'Date32',
    result: 'LowCardinality(Nullable(String))',
    person_number: 'UInt32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_servicios, dim_person, dim_territory],
  orderBy: ['served_on', 'service_code'],
  query: db =>
    db
      .selectFrom('stg_servicios as s')
      .innerJoin('dim_person as d', join =>
        join
          .on(strictness('asof'))
          .onRef('d.person_id', '=', 's.person_id')
          .onRef('d.valid_from', '<=', 's.served_on'),
      )
      .select(['s.service_id', 's.service_code', 's.institution', 's.served_on', 's.result'])
      .select(['d.person_number', 'd.sex', 'd.birth_on', 'd.corregimiento']),
  checks: [
    unique('service_id'),
    agrees(
      'every staged service, and no other',
      sql`select count() from fct_services`,
      sql`select count() from ${from(stg_servicios)}`,
    ),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: "''", territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
