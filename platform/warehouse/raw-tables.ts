// Generated from domain/contracts by ingest/generate.ts. Do not edit.
import type { Columns, RowOf } from './columns.ts'

export const acompanamientoColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  visit_id: 'String',
  household_id: 'String',
  promoter_id: 'String',
  programme: 'LowCardinality(Nullable(String))',
  phase: 'LowCardinality(String)',
  scheduled_on: 'Date32',
  visited_on: 'Nullable(Date32)',
  result: 'LowCardinality(Nullable(String))',
  corregimiento_code: 'LowCardinality(String)',
} as const satisfies Columns

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

export const calidadColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  point_id: 'String',
  service_code: 'LowCardinality(Nullable(String))',
  standard: 'LowCardinality(String)',
  evaluated_on: 'Date32',
  met: 'Bool',
  score: 'Nullable(Decimal(5, 2))',
  users_surveyed: 'Nullable(Int64)',
  users_satisfied: 'Nullable(Int64)',
  operator: 'LowCardinality(String)',
  corregimiento_code: 'LowCardinality(Nullable(String))',
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

export const corresponsabilidadesColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  person_id: 'String',
  programme: 'LowCardinality(String)',
  kind: 'LowCardinality(String)',
  requirement: 'LowCardinality(String)',
  period: 'LowCardinality(String)',
  due: 'Bool',
  met: 'Nullable(Bool)',
  verified_on: 'Nullable(Date32)',
  institution: 'LowCardinality(String)',
  point_id: 'Nullable(String)',
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

export const fichasColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  registry_code: 'LowCardinality(String)',
  form_number: 'String',
  member_number: 'Int64',
  cedula: 'Nullable(String)',
  given_names: 'String',
  surnames: 'String',
  sex: 'LowCardinality(Nullable(String))',
  birth_on: 'Nullable(Date32)',
  corregimiento_code: 'LowCardinality(Nullable(String))',
  form_on: 'Nullable(Date32)',
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

export const ofertaColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  point_id: 'String',
  point_name: 'String',
  institution: 'LowCardinality(String)',
  kind: 'LowCardinality(Nullable(String))',
  dimension: 'LowCardinality(String)',
  longitude: 'Nullable(Decimal(9, 6))',
  latitude: 'Nullable(Decimal(9, 6))',
  corregimiento_code: 'LowCardinality(String)',
  services_core: 'Nullable(String)',
  services_extended: 'Nullable(String)',
  services_differentiated: 'Nullable(String)',
  capacity: 'Nullable(Int64)',
  active: 'Bool',
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
  target_min: 'Nullable(Decimal(18, 4))',
  target_max: 'Nullable(Decimal(18, 4))',
  apportioned_by: 'LowCardinality(Nullable(String))',
  trajectory: 'LowCardinality(Nullable(String))',
  unit: 'Nullable(String)',
  budget_balboas: 'Nullable(Decimal(18, 2))',
  office: 'Nullable(String)',
  valid_from: 'Nullable(Date32)',
  valid_to: 'Nullable(Date32)',
  legal_source: 'Nullable(String)',
  synthetic: 'Bool',
} as const satisfies Columns

export const planillaColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  cedula: 'String',
  full_name: 'String',
  programme: 'LowCardinality(String)',
  sex: 'LowCardinality(String)',
  corregimiento_code: 'LowCardinality(String)',
  birth_on: 'Date32',
  form_on: 'Nullable(Date32)',
  eligibility: 'LowCardinality(String)',
  assessed_on: 'Nullable(Date32)',
  minors: 'Nullable(Int64)',
} as const satisfies Columns

export const presupuestoColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  institution: 'LowCardinality(String)',
  programme: 'LowCardinality(String)',
  territory_code: 'LowCardinality(String)',
  benefit_kind: 'LowCardinality(String)',
  period: 'LowCardinality(String)',
  allotted_balboas: 'Decimal(18, 2)',
  modified_balboas: 'Decimal(18, 2)',
  committed_balboas: 'Decimal(18, 2)',
  accrued_balboas: 'Decimal(18, 2)',
  paid_balboas: 'Decimal(18, 2)',
} as const satisfies Columns

export const puntosDePagoColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  pay_point_id: 'String',
  cycle: 'LowCardinality(String)',
  point_name: 'Nullable(String)',
  longitude: 'Nullable(Decimal(9, 6))',
  latitude: 'Nullable(Decimal(9, 6))',
  corregimiento_code: 'LowCardinality(String)',
  modality: 'LowCardinality(String)',
  active: 'Bool',
} as const satisfies Columns

export const reclamosColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  grievance_id: 'String',
  person_id: 'Nullable(String)',
  programme: 'LowCardinality(Nullable(String))',
  kind: 'LowCardinality(String)',
  channel: 'LowCardinality(Nullable(String))',
  corregimiento_code: 'LowCardinality(Nullable(String))',
  opened_on: 'Date32',
  due_on: 'Date32',
  resolved_on: 'Nullable(Date32)',
  resolution: 'LowCardinality(Nullable(String))',
} as const satisfies Columns

export const referenciasColumns = {
  batch_id: 'UInt64',
  line: 'UInt64',
  referral_id: 'String',
  person_id: 'String',
  dimension: 'LowCardinality(String)',
  from_institution: 'LowCardinality(String)',
  to_institution: 'LowCardinality(String)',
  service_code: 'LowCardinality(Nullable(String))',
  promoter_id: 'Nullable(String)',
  referred_on: 'Date32',
  contacted_on: 'Nullable(Date32)',
  answered_on: 'Nullable(Date32)',
  outcome: 'LowCardinality(Nullable(String))',
  status_before: 'LowCardinality(Nullable(String))',
  status_after: 'LowCardinality(Nullable(String))',
  status_changed_on: 'Nullable(Date32)',
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
  'raw.acompanamiento': RowOf<typeof acompanamientoColumns>
  'raw.avances': RowOf<typeof avancesColumns>
  'raw.calidad': RowOf<typeof calidadColumns>
  'raw.cifras_publicadas': RowOf<typeof cifrasPublicadasColumns>
  'raw.corresponsabilidades': RowOf<typeof corresponsabilidadesColumns>
  'raw.denominadores': RowOf<typeof denominadoresColumns>
  'raw.elegibilidad': RowOf<typeof elegibilidadColumns>
  'raw.fichas': RowOf<typeof fichasColumns>
  'raw.hogares': RowOf<typeof hogaresColumns>
  'raw.inscripciones': RowOf<typeof inscripcionesColumns>
  'raw.oferta': RowOf<typeof ofertaColumns>
  'raw.pagos': RowOf<typeof pagosColumns>
  'raw.personas': RowOf<typeof personasColumns>
  'raw.plan': RowOf<typeof planColumns>
  'raw.planilla': RowOf<typeof planillaColumns>
  'raw.presupuesto': RowOf<typeof presupuestoColumns>
  'raw.puntos_de_pago': RowOf<typeof puntosDePagoColumns>
  'raw.reclamos': RowOf<typeof reclamosColumns>
  'raw.referencias': RowOf<typeof referenciasColumns>
  'raw.servicios': RowOf<typeof serviciosColumns>
  'raw.quarantine': RowOf<typeof quarantineColumns>
  'raw.intake_counts': RowOf<typeof intakeCountsColumns>
  'raw.territories': RowOf<typeof territoriesColumns>
}
