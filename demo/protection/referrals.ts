import { sql } from 'kysely'
import { indexOf, LAST_INDEX } from '../ministry/calendar.ts'
import { quarterStart, type Sql, share, signed, texts, type World } from '../world.ts'
import type { Span } from './span.ts'

/** What persons are referred to: dimension, service and institution; elders to the last five alone. */
const SERVICES = [
  ['educacion', 'matricula_escolar', 'MEDUCA'],
  ['educacion', 'beca', 'IFARHU'],
  ['trabajo', 'capacitacion', 'INADEH'],
  ['trabajo', 'insercion_laboral', 'MITRADEL'],
  ['salud', 'control_salud', 'MINSA'],
  ['salud', 'atencion_medica', 'CSS'],
  ['salud', 'rehabilitacion', 'SENADIS'],
  ['vivienda', 'mejora_vivienda', 'MIVIOT'],
  ['ambiente', 'agua_saneamiento', 'MINSA'],
] as const
const FOR_ELDERS = 5
const FIRST = indexOf('2019C1')
const PER_THOUSAND = 88

const column = (which: 0 | 1 | 2, service: Sql): Sql =>
  sql`${texts(SERVICES.map(row => row[which]))}[${service}]`

/**
 * Referrals of a span of quarters with what was known of them on its day: contact and answer follow weeks and months later, later in far
 * places, and sooner from year to year. Since 2019, ever more of them; a few dated after the person's death.
 */
export function referrals(world: World, { from, upto, asOf }: Span): Sql {
  const part = (tag: string) => share(world.hash(tag, sql`enrolment_no`))
  const known = (on: string) => sql`if(${sql.ref(on)} <= toDate32(${asOf}), ${sql.ref(on)}, NULL)`
  const answered = sql`answered_on IS NOT NULL`
  return sql`
SELECT concat('R', leftPad(toString(enrolment_no), 8, '0')) AS referral_id, person_id, ${column(0, sql`service`)} AS dimension,
  if(luck % 11 = 0, 'MINSA', 'MIDES') AS from_institution, ${column(2, sql`service`)} AS to_institution, ${column(1, sql`service`)} AS service_code,
  if(luck % 13 = 0, NULL, concat(office_before, '-', leftPad(toString(1 + intDiv(luck, 9) % 50), 2, '0'))) AS promoter_id,
  referred_on, ${known('contact_on')} AS contacted_on, ${known('answer_on')} AS answered_on,
  if(${answered}, multiIf(outcome_at < 62, 'atendida', outcome_at < 76, 'en_proceso', outcome_at < 85, 'no_atendida', outcome_at < 95, 'no_ubicada', 'desistio'), NULL) AS outcome,
  if(luck % 7 = 0, 'protegida', 'desprotegida') AS status_before,
  if(${answered}, if(status_before = 'protegida' OR (outcome = 'atendida' AND luck % 10 < 7), 'protegida', 'desprotegida'), NULL) AS status_after,
  if(status_before = 'desprotegida' AND status_after = 'protegida', answered_on, NULL) AS status_changed_on
FROM (
  SELECT *, if(died_on <= toDate32(${asOf}) - 30 AND intDiv(luck, 19) % 211 = 0, died_on + 30, addDays(${quarterStart(sql`index`)}, intDiv(luck, 101) % 88)) AS referred_on, intDiv(luck, 10007) % 100 AS outcome_at,
    if(${part('contacted')} < 0.66 - 0.3 * far + 0.006 * index, addDays(referred_on, toInt32(2 + intDiv(luck, 17) % 25 + 30 * far)), NULL) AS contact_on,
    if(${part('answered')} < 0.74, addDays(contact_on, toInt32(5 + intDiv(luck, 23) % 60)), NULL) AS answer_on,
    1 + if(programme = '120A65', ${signed(SERVICES.length - FOR_ELDERS)} + intDiv(luck, 41) % ${signed(FOR_ELDERS)}, intDiv(luck, 41) % ${signed(SERVICES.length)}) AS service
  FROM (
    SELECT enrolment_no, person_id, programme, died_on, office_before, remoteness_before AS far, ${world.hash('referral', sql`enrolment_no`)} AS luck,
      greatest(start_cycle, ${signed(FIRST)}) AS low, least(end_cycle, ${signed(LAST_INDEX)}) AS high,
      toInt16(low + floor((high - low + 1) * pow(${part('when')}, 0.7))) AS index
    FROM ${world.table('enrolment')} WHERE end_cycle >= ${signed(FIRST)} AND luck % 1000 < ${signed(PER_THOUSAND)})
  WHERE index BETWEEN ${signed(from)} AND ${signed(upto)} AND NOT (index BETWEEN 17 AND 18 AND luck % 2 = 0))`
}
