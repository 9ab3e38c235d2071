import { HUMAN, latest } from './recount-rows.test-helper.ts'

/** Enrolments as last reported, and whether one stands on a day: a suspension is of the day on which it was told. */
const ENROLLED = latest(
  'inscripciones',
  'enrolment_id',
  'person_id, programme, status, start_on, end_on, exit_cause',
  'select enrolment_id from raw.inscripciones',
)
const untilTold = (day: string) => `not (status = 'suspendido' and row_on <= ${day})`
const activeOn = (day: string) =>
  `start_on <= ${day} and (end_on is null or end_on >= ${day}) and ${untilTold(day)}`

/** Entries and exits of the period; with the roll, the enrolments of the day before it and of its last day too. */
export function moves(withRoll: boolean): string {
  const inside = (date: string) => `${date} between {first:Date32} and {last:Date32}`
  const causes =
    "'no_elegible', 'no_cobro', 'renuncia', 'traslado_otro_programa', 'fallecimiento', 'doble_programa', 'doble_registro', 'otra'"
  const event = (what: string, on: string, where: string) =>
    `select * except (exit_cause), multiIf(exit_cause is null, 'ND', exit_cause in (${causes}), toString(exit_cause), 'otra') as exit_cause,
      '${what}' as what, concat(enrolment_id, ' ${what}') as event_id, assumeNotNull(${on}) as on from (${ENROLLED}) where ${where}`
  const exits = event('exit', 'end_on', `ifNull(${inside('end_on')}, false) and ${untilTold('end_on')}`)
  if (!withRoll) return exits
  const before = '({first:Date32} - 1)'
  return [
    exits,
    event('entry', 'start_on', `${inside('start_on')} and ${untilTold('start_on')}`),
    event('open', before, activeOn(before)),
    event('close', '{last:Date32}', activeOn('{last:Date32}')),
  ].join(' union all ')
}

/** Enrolments that stand on the period's last day; whether the same person is then in a programme that is incompatible. */
export function enrolled(withIncompatible: boolean): string {
  const active = `select *, {last:Date32} as on from (${ENROLLED}) where ${activeOn('{last:Date32}')}`
  if (!withIncompatible) return active
  const among = (programmes: string) =>
    `${HUMAN} in (select ${HUMAN} from (${active}) where programme in (${programmes}))`
  return `select *, {last:Date32} >= toDate32('2016-01-01') and ((programme = '120A65' and ${among("'RDO', 'AG'")}) or (programme in ('RDO', 'AG') and ${among("'120A65'")})) as incompatible
    from (${active})`
}
