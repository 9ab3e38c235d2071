import { sql } from 'kysely'
import type { Quarter } from '../ministry/calendar.ts'
import { type Sql, signed, texts, type World } from '../world.ts'

/** Services given to persons of the programmes, and who gives them. */
const SERVICES = [
  ['orientacion_social', 'MIDES'],
  ['acompanamiento_familiar', 'MIDES'],
  ['redes_territoriales', 'MIDES'],
  ['padrino_empresario', 'MIDES'],
  ['cohesion_social', 'MIDES'],
  ['centro_orientacion_infantil', 'COAI'],
  ['control_salud', 'MINSA'],
  ['vacunacion', 'MINSA'],
  ['matricula_escolar', 'MEDUCA'],
  ['capacitacion', 'INADEH'],
  ['insercion_laboral', 'MITRADEL'],
] as const
const RESULTS = ['concluido', 'concluido', 'concluido', 'en_curso', 'en_curso', 'no_asistio', 'referido']
const PROMOTERS_PER_OFFICE = 50

/** Services given in a quarter: about one to every twentieth person of the roll. */
export function services(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const service = sql`1 + luck % ${signed(SERVICES.length)}`
  return sql`
SELECT concat('S', ${quarter.cycle}, leftPad(toString(enrolment_no), 8, '0')) AS service_id, person_id,
  ${texts(SERVICES.map(([code]) => code))}[${service}] AS service_code, ${texts(SERVICES.map(([, institution]) => institution))}[${service}] AS institution,
  addDays(toDate32(${quarter.startOn}), intDiv(luck, 100) % 89) AS served_on,
  if(luck % 9 = 0, NULL, concat(office_before, '-', leftPad(toString(1 + intDiv(luck, 9) % ${signed(PROMOTERS_PER_OFFICE)}), 2, '0'))) AS promoter_id,
  ${texts(RESULTS)}[1 + intDiv(luck, 31) % ${signed(RESULTS.length)}] AS result
FROM (SELECT enrolment_no, person_id, office_before, ${world.hash('service', sql`enrolment_no`, sql`toInt16(${index})`)} AS luck
  FROM ${world.table('enrolment')} WHERE start_cycle < ${index} AND end_cycle >= ${index} ${quarter.index === 0 ? sql`OR (start_cycle = 0)` : sql``})
WHERE intDiv(luck, 1000003) % 1000 < 52`
}
