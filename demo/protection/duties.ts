import { sql } from 'kysely'
import { quarterEnd, type Sql, share, signed, type World } from '../world.ts'
import type { Span } from './span.ts'

/** Of the persons of Red de Oportunidades, how many of a thousand have a record in a quarter. */
const PER_THOUSAND = 72

/**
 * Co-responsibilities of Red de Oportunidades: school in every cycle, health at the end of a semester. Far places comply less; 2020, with
 * schools closed, was the worst year. A few are not verified yet, and a few name a centre
 * that is not in the supply.
 */
export function duties(world: World, { from, upto, asOf }: Span): Sql {
  const points = sql`
SELECT province, groupArrayIf(point_id, kind = 'escuela') AS schools, groupArrayIf(point_id, dimension = 'salud') AS centres
FROM (SELECT * FROM ${world.table('point')} ORDER BY point_id) GROUP BY province`
  const school = sql`kind = 'educacion'`
  return sql`
SELECT person_id, 'RDO' AS programme, kind,
  multiIf(${school} AND index % 4 = 0 AND pick < 50, 'matricula', ${school} AND pick < 80, 'asistencia', ${school}, 'reunion_escolar',
    pick < 60, 'control_salud', pick < 90, 'vacunacion', 'control_embarazo') AS requirement,
  concat(toString(2016 + intDiv(index, 4)), if(${school}, concat('C', toString(1 + index % 4)), concat('S', toString(1 + intDiv(index % 4, 2))))) AS period,
  luck % 25 != 0 AS due, addDays(${quarterEnd(sql`index`)}, 8 + intDiv(luck, 97) % 45) AS checked_on,
  if(due AND luck % 29 != 0 AND checked_on <= toDate32(${asOf}), checked_on, NULL) AS verified_on,
  if(verified_on IS NULL, NULL, ${share(world.hash('met', sql`luck`))} < if(${school}, 0.93, 0.88) - 0.26 * far - if(index IN (17, 18, 19), 0.17, 0)) AS met,
  if(${school}, 'MEDUCA', 'MINSA') AS institution,
  multiIf(luck % 8 = 0, NULL, luck % 4999 = 0, 'PS-9999', nullIf(if(${school}, schools[1 + intDiv(luck, 53) % greatest(1, length(schools))], centres[1 + intDiv(luck, 53) % greatest(1, length(centres))]), '')) AS point_id
FROM (
  SELECT *, if(index % 2 = 1 AND intDiv(luck, 1009) % 2 = 0, 'salud', 'educacion') AS kind, intDiv(luck, 2003) % 100 AS pick
  FROM (
    SELECT person_id, province_before AS province, remoteness_before AS far, ${world.hash('duty', sql`enrolment_no`, sql`index`)} AS luck,
      toInt16(arrayJoin(range(greatest(start_cycle, ${signed(from)}), least(end_cycle, ${signed(upto)}) + 1))) AS index
    FROM ${world.table('enrolment')} WHERE programme = 'RDO')
  WHERE luck % 1000 < ${signed(PER_THOUSAND)}) AS d
INNER JOIN (${points}) AS p USING (province)`
}
