// Generated from domain/contracts by ingest/generate.ts. Do not edit.
import type { Columns, RowOf } from './columns.ts'

export const avancesColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  plan_id: 'String',
  period: 'LowCardinality(String)',
  value: 'Decimal(18, 4)',
  unit: 'String',
  budget_executed_balboas: 'Nullable(Decimal(18, 2))',
  verification: 'Nullable(String)',
  reported_on: 'Date32',
} as const satisfies Columns

export const cifrasPublicadasColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  figure_id: 'String',
  indicator: 'LowCardinality(Nullable(String))',
  plan_id: 'Nullable(String)',
  measure: 'LowCardinality(String)',
  share_of: 'LowCardinality(Nullable(String))',
  period: 'LowCardinality(String)',
  territory_code: 'LowCardinality(String)',
  programme: 'Nullable(String)',
  modality: 'Nullable(String)',
  sex: 'LowCardinality(Nullable(String))',
  result: 'LowCardinality(Nullable(String))',
  assessment_kind: 'LowCardinality(Nullable(String))',
  value: 'Decimal(18, 4)',
  rounded_to: 'Decimal(18, 4)',
  basis: 'LowCardinality(String)',
  document: 'String',
  published_on: 'Date32',
  note: 'Nullable(String)',
} as const satisfies Columns

export const denominadoresColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  measure: 'LowCardinality(String)',
  territory_code: 'LowCardinality(String)',
  programme: 'LowCardinality(Nullable(String))',
  sex: 'LowCardinality(Nullable(String))',
  age_band: 'LowCardinality(Nullable(String))',
  period: 'LowCardinality(String)',
  value: 'Decimal(18, 4)',
  document: 'String',
} as const satisfies Columns

export const elegibilidadColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  assessment_id: 'String',
  person_id: 'String',
  kind: 'LowCardinality(String)',
  assessed_on: 'Date32',
  pmt_score: 'Nullable(Decimal(9, 3))',
  result: 'LowCardinality(String)',
  programme: 'LowCardinality(String)',
} as const satisfies Columns

export const hogaresColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  household_id: 'String',
  form_on: 'Date32',
  pmt_score: 'Nullable(Decimal(9, 3))',
  poverty_band: 'LowCardinality(Nullable(String))',
  deprived_education: 'Nullable(Bool)',
  deprived_housing: 'Nullable(Bool)',
  deprived_environment: 'Nullable(Bool)',
  deprived_work: 'Nullable(Bool)',
  deprived_health: 'Nullable(Bool)',
  corregimiento_code: 'LowCardinality(String)',
} as const satisfies Columns

export const inscripcionesColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  enrolment_id: 'String',
  person_id: 'String',
  programme: 'LowCardinality(String)',
  status: 'LowCardinality(String)',
  start_on: 'Date32',
  end_on: 'Nullable(Date32)',
  exit_cause: 'LowCardinality(Nullable(String))',
  regional_office: 'LowCardinality(Nullable(String))',
} as const satisfies Columns

export const pagosColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  payment_id: 'String',
  person_id: 'String',
  cycle: 'LowCardinality(String)',
  programme: 'LowCardinality(String)',
  months_paid: 'Int64',
  amount_balboas: 'Decimal(18, 2)',
  modality: 'LowCardinality(String)',
  scheduled_on: 'Date32',
  paid_on: 'Nullable(Date32)',
  state: 'LowCardinality(String)',
  retroactive: 'Bool',
} as const satisfies Columns

export const personasColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  person_id: 'String',
  cedula: 'Nullable(String)',
  given_names: 'String',
  surnames: 'String',
  sex: 'LowCardinality(String)',
  birth_on: 'Date32',
  household_id: 'Nullable(String)',
  corregimiento_code: 'LowCardinality(String)',
  longitude: 'Nullable(Decimal(9, 6))',
  latitude: 'Nullable(Decimal(9, 6))',
  ethnicity: 'LowCardinality(Nullable(String))',
  disability: 'Nullable(Bool)',
  died_on: 'Nullable(Date32)',
} as const satisfies Columns

export const planColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  plan_id: 'String',
  kind: 'LowCardinality(String)',
  parent_id: 'Nullable(String)',
  title: 'Nullable(String)',
  indicator: 'LowCardinality(Nullable(String))',
  territory_code: 'LowCardinality(Nullable(String))',
  programme: 'LowCardinality(Nullable(String))',
  period: 'LowCardinality(Nullable(String))',
  baseline: 'Nullable(Decimal(18, 4))',
  target: 'Nullable(Decimal(18, 4))',
  unit: 'Nullable(String)',
  budget_balboas: 'Nullable(Decimal(18, 2))',
  office: 'Nullable(String)',
  valid_from: 'Nullable(Date32)',
  valid_to: 'Nullable(Date32)',
  legal_source: 'Nullable(String)',
  synthetic: 'Bool',
} as const satisfies Columns

export const serviciosColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  service_id: 'String',
  person_id: 'String',
  service_code: 'LowCardinality(String)',
  institution: 'LowCardinality(String)',
  served_on: 'Date32',
  promoter_id: 'Nullable(String)',
  result: 'LowCardinality(Nullable(String))',
} as const satisfies Columns

export const quarantineColumns = {
  batch_id: 'UInt64',
  contract: 'LowCardinality(String)',
  line: 'UInt64',
  reasons: 'Array(Tuple(column String, reason String, value_class String))',
  amount: 'Nullable(Decimal(18, 2))',
  fields: 'Map(String, String)',
} as const satisfies Columns

export const intakeCountsColumns = {
  batch_id: 'UInt64',
  contract: 'LowCardinality(String)',
  rows: 'UInt64',
  amount: 'Nullable(Decimal(38, 2))',
  amount_missing_rows: 'UInt64',
} as const satisfies Columns

export const territoriesColumns = {
  code: 'LowCardinality(String)',
  level: 'LowCardinality(String)',
  name: 'String',
  parent: 'LowCardinality(Nullable(String))',
  valid_from: 'Date32',
  valid_to: 'Nullable(Date32)',
} as const satisfies Columns

/** The tables of the database `raw`; one partition per batch. */
export interface RawDatabase {
  'raw.avances': RowOf<typeof avancesColumns>
  'raw.cifras_publicadas': RowOf<typeof cifrasPublicadasColumns>
  'raw.denominadores': RowOf<typeof denominadoresColumns>
  'raw.elegibilidad': RowOf<typeof elegibilidadColumns>
  'raw.hogares': RowOf<typeof hogaresColumns>
  'raw.inscripciones': RowOf<typeof inscripcionesColumns>
  'raw.pagos': RowOf<typeof pagosColumns>
  'raw.personas': RowOf<typeof personasColumns>
  'raw.plan': RowOf<typeof planColumns>
  'raw.servicios': RowOf<typeof serviciosColumns>
  'raw.quarantine': RowOf<typeof quarantineColumns>
  'raw.intake_counts': RowOf<typeof intakeCountsColumns>
  'raw.territories': RowOf<typeof territoriesColumns>
}
