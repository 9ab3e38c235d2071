import { sql } from 'kysely'
import { type Sql, share, unsigned, type World } from '../world.ts'

const POINTS = 350
/** At the smallest scales a country still has a few. */
const FEWEST = 40

/** Pay points of every cycle: places drawn as the persons of Red de Oportunidades are, a quarter of them opened since 2016. */
export function payPoints(world: World): Sql {
  const count = unsigned(Math.max(FEWEST, Math.round(POINTS * world.scale)))
  const near = (column: string, tag: string) =>
    sql`toDecimal64(round(${sql.ref(column)}, 4) + (toInt32(${world.hash(tag, sql`number`)} % 201) - 100) / 10000, 6)`
  return sql`
SELECT concat('PP-', leftPad(toString(number + 1), 4, '0')) AS pay_point_id,
  concat(toString(2016 + intDiv(index, 4)), 'C', toString(1 + index % 4)) AS cycle,
  multiIf(modality = 'sucursal', 'Sucursal del Banco Nacional', luck % 3 = 0, 'Escuela', luck % 3 = 1, 'Casa comunal', 'Junta comunal') AS point_name,
  if(luck % 30 = 0, NULL, ${near('longitude', 'pay x')}) AS longitude, if(luck % 30 = 0, NULL, ${near('latitude', 'pay y')}) AS latitude,
  code AS corregimiento_code,
  multiIf(remoteness > 0.4, 'dificil_acceso', luck % 12 = 0 AND index < 24, 'banca_movil', 'sucursal') AS modality,
  ${world.hash('pays', sql`number`, sql`index`)} % 100 >= if(index IN (17, 18), 35, 4) AS active
FROM (
  SELECT n.number AS number, a.code AS code, n.luck AS luck, arrayJoin(range(n.opened, 41)) AS index
  FROM (SELECT number, 'RDO' AS programme, ${world.hash('pay point', sql`number`)} AS luck, ${share(world.hash('pay place', sql`number`))} AS position,
      toUInt8(if(luck % 4 = 0, intDiv(luck, 5) % 30, 0)) AS opened FROM numbers(${count})) AS n
  ASOF INNER JOIN ${world.table('drawing')} AS a ON a.programme = n.programme AND n.position >= a.low) AS d
INNER JOIN ${world.table('place')} AS p USING (code)`
}
