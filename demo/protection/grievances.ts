import { sql } from 'kysely'
import { LAST_INDEX } from '../ministry/calendar.ts'
import { quarterStart, type Sql, share, signed, texts, type World } from '../world.ts'
import type { Span } from './span.ts'

/** Kinds of grievance, frequent ones more than once. */
const KINDS = [
  'pago_no_recibido',
  'pago_no_recibido',
  'pago_no_recibido',
  'tarjeta',
  'tarjeta',
  'datos',
  'datos',
  'monto',
  'exclusion',
  'inclusion_indebida',
  'atencion',
  'varios',
]
const CHANNELS = ['ventanilla', 'ventanilla', 'telefono', 'telefono', 'web', 'promotor']
const PER_THOUSAND = 22

/** Grievances of a span as known on its day: due in fifteen or thirty days, resolved later far away, in time more often every year. A few name persons whom nobody knows. */
export function grievances(world: World, { from, upto, asOf }: Span): Sql {
  const part = (tag: string) => share(world.hash(tag, sql`enrolment_no`))
  const anonymous = sql`luck % 19 = 0`
  return sql`
SELECT concat('Q', leftPad(toString(enrolment_no), 8, '0')) AS grievance_id, multiIf(${anonymous}, NULL, luck % 1501 = 0, concat('P9', substring(g.person_id, 3)), g.person_id) AS person_id,
  if(${anonymous}, NULL, g.programme) AS programme, ${texts(KINDS)}[1 + intDiv(luck, 3) % ${signed(KINDS.length)}] AS kind,
  if(luck % 31 = 0, NULL, ${texts(CHANNELS)}[1 + intDiv(luck, 37) % ${signed(CHANNELS.length)}]) AS channel,
  if(move_index <= index, code_after, code_before) AS corregimiento_code, opened_on,
  addDays(opened_on, if(kind IN ('pago_no_recibido', 'tarjeta'), 15, 30)) AS due_on,
  addDays(opened_on, toInt32(multiIf(${part('in time')} < 0.62 + 0.005 * index - 0.25 * far, 2 + intDiv(luck, 43) % 13, 18 + intDiv(luck, 47) % 90))) AS closed_on,
  if(luck % 23 = 0 OR closed_on > toDate32(${asOf}), NULL, closed_on) AS resolved_on,
  if(resolved_on IS NULL, NULL, multiIf(luck % 10 < 6, 'procedente', luck % 10 < 9, 'improcedente', 'desistido')) AS resolution
FROM (
  SELECT *, addDays(${quarterStart(sql`index`)}, intDiv(luck, 101) % 88) AS opened_on
  FROM (
    SELECT enrolment_no, person_id, programme, remoteness_before AS far, ${world.hash('grievance', sql`enrolment_no`)} AS luck,
      toInt16(start_cycle + floor((least(end_cycle, ${signed(LAST_INDEX)}) - start_cycle + 1) * pow(${part('opened')}, 0.8))) AS index
    FROM ${world.table('enrolment')} WHERE luck % 1000 < ${signed(PER_THOUSAND)})
  WHERE index BETWEEN ${signed(from)} AND ${signed(upto)}) AS g
INNER JOIN (SELECT person_id, code_before, code_after, move_index FROM ${world.table('person')}) AS p USING (person_id)`
}
