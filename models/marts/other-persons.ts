import { sql } from 'kysely'
import type { Change, Stale } from '../framework/incremental.ts'
import { from } from '../framework/model.ts'
import { dim_person } from './dim_person.ts'

/** What a payment takes of its person; and whether a date of death is the one that the registry gave last. */
const ATTRIBUTES = sql`sipHash64(tuple(person_number, sex, birth_on, household_number, household_first_form_on, corregimiento,
        died_on, died_on is not null and valid_to = toDate32('2299-12-31')))`

/**
 * Cycles in which somebody was paid of whom `dim_person` now says something else for the scheduled day. Two answers agree on every day before the first
 * stretch in which they differ; a date of death matters on all days, and to every number of the human being, then and now.
 */
export const cyclesOfOtherPersons = ({ before }: Change): Stale => sql`
    with
      others as (
        select person_id, min(if(died_on is null, valid_from, toDate32('1900-01-01'))) as since
        from (
          select person_id, valid_from, died_on, ${ATTRIBUTES} as attributes, 1 as side from ${from(dim_person)}
          union all
          select person_id, valid_from, died_on, ${ATTRIBUTES} as attributes, -1 as side from ${before('dim_person')}
        )
        group by person_id, valid_from, died_on, attributes having sum(side) != 0
      ),
      humans as (
        select d.person_number as number, min(o.since) as since
        from ${from(dim_person)} as d inner join others as o on o.person_id = d.person_id group by number
      ),
      touched as (
        select person_id, since from others
        union all
        select d.person_id as person_id, h.since as since
        from ${from(dim_person)} as d inner join humans as h on h.number = d.person_number
      ),
      numbers as (
        select d.person_number as number, min(t.since) as since
        from ${before('dim_person')} as d inner join touched as t on t.person_id = d.person_id group by number
      )
    select distinct p.cycle as part
    from ${before('fct_payments')} as p inner join numbers as n on n.number = p.person_number
    where p.scheduled_on >= n.since`
