import { sql } from 'kysely'
import { LAST_INDEX } from '../ministry/calendar.ts'
import { DRAWING, PLACES } from '../ministry/places.ts'
import { DUAL_PERSONS, MONTHLY_RATE, PROGRAMME_IDS, TURNOVER } from '../ministry/programmes.ts'
import { drawsAt } from '../ministry/recertification.ts'
import { lastEntrantsAt, type Target, targetsAt } from '../ministry/targets.ts'
import type { World } from '../world.ts'

const TABLES: Readonly<Record<string, string>> = {
  place:
    'code LowCardinality(String), province LowCardinality(String), longitude Float64, latitude Float64, population UInt32, remoteness Float32, office LowCardinality(String)',
  drawing: 'programme LowCardinality(String), low Float64, code LowCardinality(String)',
  target:
    'programme LowCardinality(String), cycle Int16, active UInt32, paid UInt32, dificil UInt32, banca UInt32, extra_sucursal UInt32, extra_dificil UInt32, extra_banca UInt32',
  draw: 'province LowCardinality(String), source LowCardinality(String), programme String, result String, after UInt32, upto UInt32',
  programme:
    'programme LowCardinality(String), rate UInt16, turnover Float64, dual UInt32, last_from UInt32, last_replaced UInt32, last_women UInt32, last_before UInt32',
}

/** Which places change their occupant in the last cycle, so that its entrants are the printed number. */
function lastCycle(scale: number, programme: Target['programme'], targets: readonly Target[]) {
  const places = (cycle: number) =>
    targets.find(t => t.programme === programme && t.cycle === cycle)?.active ?? Number.NaN
  const before = places(LAST_INDEX - 1)
  const { women, men } = lastEntrantsAt(scale, programme)
  const growth = Math.max(0, places(LAST_INDEX) - before)
  return {
    last_from: Math.floor(before * 0.3),
    last_replaced: Math.max(0, women + men - growth),
    last_women: women,
    last_before: before,
  }
}

/** Makes the scratch database anew and fills what is known outside it: places, counts to be met, rates. */
export async function prepareScratch(world: World, scratch: string): Promise<void> {
  await world.run(sql`DROP DATABASE IF EXISTS ${sql.id(scratch)} SYNC`)
  await world.run(sql`CREATE DATABASE ${sql.id(scratch)} ENGINE = Atomic`)
  for (const [name, columns] of Object.entries(TABLES))
    await world.run(
      sql`CREATE TABLE ${world.table(name)} (${sql.raw(columns)}) ENGINE = MergeTree ORDER BY tuple()`,
    )
  const targets = targetsAt(world.scale)
  const codes = PLACES.map(p => p.code)
  await world.insert(
    'place',
    PLACES.map(({ place: _position, ...row }) => row),
  )
  await world.insert(
    'drawing',
    DRAWING.map(({ place, ...row }) => ({ ...row, code: codes[place] })),
  )
  await world.insert('draw', drawsAt(world.scale))
  await world.insert(
    'target',
    targets.map(({ extraSucursal, extraDificil, extraBanca, ...row }) => ({
      ...row,
      extra_sucursal: extraSucursal,
      extra_dificil: extraDificil,
      extra_banca: extraBanca,
    })),
  )
  await world.insert(
    'programme',
    PROGRAMME_IDS.map(programme => ({
      programme,
      rate: MONTHLY_RATE[programme],
      turnover: TURNOVER[programme],
      dual: programme === '120A65' || programme === 'RDO' ? Math.round(DUAL_PERSONS * world.scale) : 0,
      ...lastCycle(world.scale, programme, targets),
    })),
  )
}

/** Drops what the generation needed. */
export async function dropScratch(world: World, scratch: string): Promise<void> {
  await world.run(sql`DROP DATABASE IF EXISTS ${sql.id(scratch)} SYNC`)
}
