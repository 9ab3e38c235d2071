import { sql } from 'kysely'
import { type Sql, share, signed, type World } from '../world.ts'

/** A kind of service point: who runs it, what it serves, its packages, and the share of corregimientos near a town that have one. */
interface Kind {
  readonly kind: string
  readonly label: string
  readonly institution: string
  readonly dimension: string
  readonly core: string
  readonly extended: string
  readonly differentiated: string
  readonly near: number
}

const kind = (
  id: string,
  label: string,
  institution: string,
  dimension: string,
  near: number,
  ...packages: [core: string, extended: string, differentiated: string]
): Kind => {
  const [core, extended, differentiated] = packages
  return { kind: id, label, institution, dimension, core, extended, differentiated, near }
}

const KINDS: readonly Kind[] = [
  kind('escuela', 'Escuela', 'MEDUCA', 'educacion', 0.5, 'matricula_escolar', 'comedor_escolar', ''),
  kind('coai', 'COAI', 'MIDES', 'educacion', 0.1, 'centro_orientacion_infantil', 'nutricion', ''),
  kind(
    'centro_salud',
    'Centro de salud',
    'MINSA',
    'salud',
    0.4,
    'control_salud|vacunacion',
    'odontologia',
    'salud_mental',
  ),
  kind(
    'policlinica',
    'Policlínica',
    'CSS',
    'salud',
    0.07,
    'control_salud|vacunacion',
    'odontologia',
    'rehabilitacion',
  ),
  kind(
    'centro_rehabilitacion',
    'Centro de rehabilitación',
    'SENADIS',
    'salud',
    0.03,
    '',
    '',
    'rehabilitacion',
  ),
  kind('centro_formacion', 'Centro de formación', 'INADEH', 'trabajo', 0.06, 'capacitacion', '', ''),
  kind('oficina_empleo', 'Oficina de empleo', 'MITRADEL', 'trabajo', 0.05, 'insercion_laboral', '', ''),
  kind('oficina_vivienda', 'Oficina de vivienda', 'MIVIOT', 'vivienda', 0.04, 'mejora_vivienda', '', ''),
  kind('acueducto', 'Junta del acueducto', 'MINSA', 'ambiente', 0.12, 'agua_saneamiento', '', ''),
]

const STRUCTURE =
  'kind String, label String, institution String, dimension String, core String, extended String, differentiated String, near Float64'

/** Service points of the institutions: far corregimientos have fewer, and people of several share one. */
export function supply(world: World): Sql {
  const kinds = KINDS.map(
    k =>
      sql`(${k.kind}, ${k.label}, ${k.institution}, ${k.dimension}, ${k.core}, ${k.extended}, ${k.differentiated}, ${k.near})`,
  )
  const luck = world.hash('point', sql`p.code`, sql`k.kind`)
  return sql`
CREATE TABLE ${world.table('point')} ENGINE = MergeTree ORDER BY point_id AS
SELECT concat('PS-', leftPad(toString(row_number() OVER (ORDER BY code, kind)), 4, '0')) AS point_id, * FROM (
  SELECT p.code AS code, p.province AS province, p.longitude AS longitude, p.latitude AS latitude, p.population AS population, p.remoteness AS far,
    k.*, ${luck} AS luck
  FROM ${world.table('place')} AS p CROSS JOIN (SELECT * FROM VALUES(${sql.lit(STRUCTURE)}, ${sql.join(kinds)})) AS k
  WHERE ${share(luck)} < k.near * (1.1 - 0.7 * p.remoteness) * (0.6 + least(0.8, p.population / 15000)))`
}

/** The supply as the institutions tell it: points, packages and places per month. */
export const supplyRows = (world: World): Sql => sql`
SELECT point_id, concat(label, ' ', substring(point_id, 4)) AS point_name, institution, kind, dimension,
  if(luck % 20 = 0, NULL, toDecimal64(round(longitude, 4) + (toInt32(luck % 201) - 100) / 10000, 6)) AS longitude,
  if(luck % 20 = 0, NULL, toDecimal64(round(latitude, 4) + (toInt32(intDiv(luck, 301) % 201) - 100) / 10000, 6)) AS latitude,
  code AS corregimiento_code, nullIf(core, '') AS services_core, nullIf(extended, '') AS services_extended,
  nullIf(differentiated, '') AS services_differentiated,
  if(luck % 17 = 0, NULL, toInt64(ceil(${world.scale} * (15 + population / 60 * (1 - 0.4 * far))))) AS capacity, luck % 37 != 0 AS active
FROM ${world.table('point')}`

const STANDARDS = ['infraestructura', 'personal', 'seguridad', 'atencion']

/** Evaluations of a third of the points, twice since 2019, on every standard; points nearer to a town and later years do better. */
export function quality(world: World): Sql {
  const luck = world.hash('evaluated', sql`point_id`, sql`standard`, sql`turn`)
  const standards = sql.join(STANDARDS.map(name => sql`${name}`))
  const survey = sql`intDiv(chance, 1013) % 3 = 0`
  return sql`
SELECT point_id, splitByChar('|', if(core = '', differentiated, core))[1] AS service_code, standard,
  makeDate32(2019 + if(turn = 0, luck % 3, 3 + luck % 4), 1 + intDiv(luck, 7) % 12, 1 + intDiv(luck, 91) % 28) AS evaluated_on,
  reached >= 70 AS met, if(chance % 25 = 0, NULL, reached) AS score,
  if(${survey}, 20 + intDiv(chance, 31) % 60, NULL) AS users_surveyed,
  if(${survey}, toInt64(floor(users_surveyed * least(1, 0.45 + reached / 200))), NULL) AS users_satisfied,
  if(kind = 'coai' AND luck % 5 < 2, 'tercero', 'directo') AS operator, code AS corregimiento_code
FROM (
  SELECT *, arrayJoin([${standards}]) AS standard, ${luck} AS chance,
    toDecimal64(least(100, greatest(20, round(64 + ${signed(5)} * turn - 18 * far + 40 * ${share(sql`chance`)} - 4, 1))), 2) AS reached
  FROM (SELECT *, arrayJoin([0, 1]) AS turn FROM ${world.table('point')} WHERE luck % 3 = 0))`
}
