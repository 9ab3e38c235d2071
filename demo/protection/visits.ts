import { sql } from 'kysely'
import { indexOf } from '../ministry/calendar.ts'
import { quarterStart, type Sql, share, signed, type World } from '../world.ts'
import type { Span } from './span.ts'

const FIRST = indexOf('2018C1')
/** Quarters for which a household is accompanied at most, and how many of a thousand are. */
const LONGEST = 12
const PER_THOUSAND = 14

/** Visits to accompanied households, one per quarter, through the three phases. Far homes are found less often; a few numbers of homes are wrong. */
export function visits(world: World, { from, upto, asOf }: Span): Sql {
  const begin = sql`toInt16(greatest(first_form + 1, ${signed(FIRST)} + home % 22))`
  return sql`
SELECT concat('V', substring(v.household_id, 2), '-', leftPad(toString(index), 2, '0')) AS visit_id,
  if(luck % 3001 = 0, concat('H9', substring(v.household_id, 3)), v.household_id) AS household_id,
  concat(office, '-', leftPad(toString(1 + home % 50), 2, '0')) AS promoter_id, nullIf(programme, '') AS programme,
  multiIf(index - begin < pace, 'inclusion', index - begin < 2 * pace, 'capacidades', 'empleo_produccion') AS phase,
  addDays(${quarterStart(sql`index`)}, intDiv(luck, 7) % 75) AS scheduled_on,
  addDays(scheduled_on, intDiv(luck, 31) % 14) AS made_on,
  if(made_on > toDate32(${asOf}), NULL, multiIf(${share(world.hash('found', sql`luck`))} < 0.86 - 0.3 * far - if(index IN (17, 18), 0.45, 0), 'realizada',
    luck % 5 < 2, 'no_ubicado', luck % 5 = 2, 'rechazada', 'reprogramada')) AS result,
  if(result = 'realizada', made_on, NULL) AS visited_on, if(move_index <= index, code_after, code_before) AS corregimiento_code
FROM (
  SELECT *, toInt16(arrayJoin(range(greatest(begin, ${signed(from)}), least(begin + ${signed(LONGEST)}, ${signed(upto + 1)})))) AS index,
    ${world.hash('visit', sql`household_id`, sql`index`)} AS luck
  FROM (SELECT *, ${world.hash('accompanied', sql`household_id`)} AS home, ${begin} AS begin, 3 + intDiv(home, 5) % 4 AS pace
    FROM ${world.table('household')} WHERE first_form <= 38 AND intDiv(home, 211) % 1000 < ${signed(PER_THOUSAND)})) AS v
INNER JOIN (SELECT household_id, max(programme) AS programme, any(office_before) AS office FROM ${world.table('person')} GROUP BY household_id) AS o
  USING (household_id)`
}
