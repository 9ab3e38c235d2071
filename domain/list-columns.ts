import type { Text } from './text.ts'

/**
 * What a column of a list of records holds, which is how it is written, sorted, filtered and told of several records together:
 * - `code` a member of a closed set, together all that there are; `id` a number that names a record, told of one record alone
 * - `date` the latest, `amount` balboas, the sum, `number` the greatest, `flag` whether any
 */
export type ListColumnKind = 'code' | 'id' | 'date' | 'amount' | 'number' | 'flag'

export interface ListColumn {
  readonly kind: ListColumnKind
  readonly label: Text
}

const column = (kind: ListColumnKind, es: string, en: string): ListColumn => ({ kind, label: { es, en } })

/** Columns of records that lists and a person's page show, by their name in the marts; the others stay there. None of them names a person. */
export const LIST_COLUMNS = {
  sex: column('code', 'Sexo', 'Sex'),
  age: column('number', 'Edad', 'Age'),
  corregimiento: column('code', 'Corregimiento', 'Corregimiento'),
  programme: column('code', 'Programa', 'Programme'),
  cycle: column('code', 'Ciclo de pago', 'Payment cycle'),
  amount_balboas: column('amount', 'Monto (B/.)', 'Amount (B/.)'),
  state: column('code', 'Estado del pago', 'State of the payment'),
  modality: column('code', 'Modalidad', 'Modality'),
  scheduled_on: column('date', 'Programado', 'Scheduled'),
  paid_on: column('date', 'Cobrado', 'Collected'),
  late_days: column('number', 'Días de atraso', 'Days late'),
  months_paid: column('number', 'Meses pagados', 'Months paid'),
  retroactive: column('flag', 'Retroactivo', 'Retroactive'),
  payment_id: column('id', 'Pago', 'Payment'),
  enrolment_id: column('id', 'Inscripción', 'Enrolment'),
  status: column('code', 'Estado', 'Status'),
  start_on: column('date', 'Inicio', 'Start'),
  end_on: column('date', 'Fin', 'End'),
  exit_cause: column('code', 'Causa de exclusión', 'Cause of exit'),
  regional_office: column('code', 'Oficina regional', 'Regional office'),
  assessment_id: column('id', 'Evaluación', 'Assessment'),
  kind: column('code', 'Tipo', 'Kind'),
  assessed_on: column('date', 'Evaluado', 'Assessed'),
  result: column('code', 'Resultado', 'Result'),
  enrolled_on: column('date', 'Inscrito', 'Enrolled'),
  benefited_on: column('date', 'Primer cobro', 'First collection'),
  service_id: column('id', 'Servicio', 'Service'),
  service_code: column('code', 'Servicio prestado', 'Service given'),
  institution: column('code', 'Institución', 'Institution'),
  served_on: column('date', 'Fecha del servicio', 'Day of the service'),
  referral_id: column('id', 'Referencia', 'Referral'),
  dimension: column('code', 'Dimensión', 'Dimension'),
  from_institution: column('code', 'De', 'From'),
  to_institution: column('code', 'A', 'To'),
  referred_on: column('date', 'Referido', 'Referred'),
  contacted_on: column('date', 'Contactado', 'Contacted'),
  answered_on: column('date', 'Contestado', 'Answered'),
  outcome: column('code', 'Desenlace', 'Outcome'),
  requirement: column('code', 'Requisito', 'Requirement'),
  period: column('code', 'Periodo', 'Period'),
  due: column('flag', 'Le toca', 'Due'),
  met: column('flag', 'Cumplió', 'Met'),
  verified_on: column('date', 'Verificado', 'Verified'),
  grievance_id: column('id', 'Reclamo', 'Grievance'),
  channel: column('code', 'Canal', 'Channel'),
  opened_on: column('date', 'Abierto', 'Opened'),
  due_on: column('date', 'Vence', 'Due on'),
  resolved_on: column('date', 'Resuelto', 'Resolved'),
  standing: column('code', 'Situación', 'Standing'),
  subject: column('code', 'Protección', 'Protection'),
  stage: column('code', 'Etapa de vida', 'Stage of life'),
  valid_from: column('date', 'Desde', 'From'),
  valid_to: column('date', 'Hasta', 'Until'),
  protected_on: column('date', 'Pasa a protegida', 'Becomes protected'),
  changed_on: column('date', 'Cambió', 'Changed'),
  from_status: column('code', 'Estatus anterior', 'Former status'),
  to_status: column('code', 'Estatus nuevo', 'New status'),
} as const satisfies Readonly<Record<string, ListColumn>>

export type ListColumnName = keyof typeof LIST_COLUMNS

export const isListColumn = (name: string): name is ListColumnName => Object.hasOwn(LIST_COLUMNS, name)
