import { sql } from 'kysely'
import { DUAL_FROM } from '../ministry/programmes.ts'
import { quarterStart, type Sql, signed, type World } from '../world.ts'
import { programmeNumber } from './payments.ts'

/**
 * Numbered stays with their person. `is_protected` marks those who collect for certain: in the cycle of their entry everybody does,
 * the dual persons always. A stay that ends after a cycle is closed in the quarter that follows.
 */
export function enrolments(world: World): Sql {
  const luck = world.hash('exit', sql`person_no`, sql`programme`)
  return sql`
CREATE TABLE ${world.table('enrolment')} ENGINE = MergeTree ORDER BY enrolment_no AS
WITH joined AS (
  SELECT s.programme AS programme, s.slot AS slot, s.start_cycle AS start_cycle, s.end_cycle AS end_cycle,
    s.is_dual AS is_dual, s.is_dual_second AS is_dual_second, p.person_no AS person_no, p.person_key AS person_key, p.is_twin AS is_twin,
    if(s.is_dual_second, addDays(${quarterStart(signed(DUAL_FROM) as Sql)}, s.slot % 50), p.start_on) AS start_on,
    p.died_on AS died_on, p.move_index AS move_index, p.household_no AS household_no, p.province_before AS province_before,
    p.remoteness_before AS remoteness_before, p.remoteness_after AS remoteness_after, p.office_before AS office_before,
    cityHash64(substring(p.code_before, 1, 4)) AS district, p.person_id AS person_id
  FROM ${world.table('spell')} AS s
  INNER JOIN ${world.table('person')} AS p
    ON p.programme = if(s.is_dual_second, 'RDO', s.programme) AND p.slot = s.slot AND p.generation = if(s.is_dual_second, 0, s.generation)
)
SELECT *, ${programmeNumber('programme')} AS programme_number,
  toUInt32(row_number() OVER (ORDER BY start_cycle, person_no, programme)) AS enrolment_no,
  multiIf(end_cycle = 40, NULL, is_dual_second, 'doble_programa', is_twin, 'doble_registro', died_on IS NOT NULL, 'fallecimiento',
    ${luck} % 100 < 45, 'no_elegible', ${luck} % 100 < 70, 'no_cobro', ${luck} % 100 < 85, 'renuncia', 'traslado_otro_programa') AS exit_cause,
  toUInt16(${world.hash('route', sql`person_no`, sql`programme`)} % 1000) AS route,
  multiIf(end_cycle = 40, NULL, exit_cause = 'fallecimiento', died_on, addDays(${quarterStart(sql`end_cycle + 1`)}, ${luck} % 45)) AS end_on
FROM joined`
}
