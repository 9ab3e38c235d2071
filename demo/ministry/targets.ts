import { ANCHORS, type Anchor, type Paid } from './anchors.ts'
import { ARREARS_2017C3, type Arrears, arrearsOf, spread } from './arrears.ts'
import { indexOf, QUARTERS } from './calendar.ts'
import {
  ENTRANTS_2026C1,
  MONTHLY_RATE,
  MONTHS_PER_CYCLE,
  PROGRAMME_IDS,
  type Programme,
} from './programmes.ts'

/** What one programme counts in one cycle; the generator meets each number exactly. */
export interface Target {
  readonly programme: Programme
  readonly cycle: number
  /** Places of the roll: paid and unpaid. */
  readonly active: number
  readonly paid: number
  readonly dificil: number
  readonly banca: number
  readonly extraSucursal: number
  readonly extraDificil: number
  readonly extraBanca: number
}

type Split = Readonly<Record<Programme, Paid>>
const LEAST_ARREARS = 7_500
/** Seasons of collection: most collect before Christmas, least in the school holidays. */
const UNPAID_SEASON = [0.0345, 0.03, 0.0285, 0.0225]

/** The split of an anchor whose total and money are printed: 150 n + 210 a + 90 c, and arrears make up the rest. */
function solved(anchor: Anchor): Split {
  const { total, balboas, programmes } = anchor
  if (total === undefined || balboas === undefined) return programmes
  const angel = programmes.AG.paid
  const elder = Math.floor((balboas - LEAST_ARREARS - 150 * total - 90 * angel) / 210)
  const network = total - elder - angel - programmes.SENAPAN.paid
  return {
    ...programmes,
    '120A65': { ...programmes['120A65'], paid: elder },
    RDO: { ...programmes.RDO, paid: network },
  }
}

const ordinary = (split: Split) =>
  PROGRAMME_IDS.reduce((sum, p) => sum + split[p].paid * MONTHLY_RATE[p] * MONTHS_PER_CYCLE, 0)

const anchored = ANCHORS.map(anchor => ({ ...anchor, index: indexOf(anchor.cycle), split: solved(anchor) }))

function arrears(index: number, anchor: (typeof anchored)[number] | undefined): Arrears {
  if (anchor?.cycle === '2017C3') return ARREARS_2017C3
  const banca = index < indexOf('2022C1')
  if (anchor?.balboas !== undefined) return arrearsOf(anchor.balboas - ordinary(anchor.split), banca)
  return spread(70 + ((index * 37) % 90), 8 + ((index * 11) % 17), 3 + ((index * 5) % 7), banca)
}

/** The values between two anchors, by the cycle's place between them. */
function between(index: number) {
  const exact = anchored.find(a => a.index === index)
  const after = anchored.findIndex(a => a.index >= index)
  const high = anchored[after]
  const low = exact ?? anchored[after - 1]
  if (high === undefined || low === undefined) throw new RangeError(`cycle ${index} is outside the anchors`)
  const share = low === high ? 0 : (index - low.index) / (high.index - low.index)
  return (pick: (a: (typeof anchored)[number]) => number) => pick(low) + share * (pick(high) - pick(low))
}

function exactTarget(programme: Programme, index: number): Omit<Target, 'programme' | 'cycle'> {
  const anchor = anchored.find(a => a.index === index)
  const value = between(index)
  const places = (a: (typeof anchored)[number]) => Math.round(a.split[programme].paid / (1 - a.unpaidShare))
  const active = Math.round(value(places))
  const season = UNPAID_SEASON[index % 4] ?? Number.NaN
  const paid = anchor?.split[programme].paid ?? active - Math.round(active * season)
  const share = (kind: 'dificil' | 'banca') => value(a => a.split[programme][kind] / a.split[programme].paid)
  const extra = arrears(index, anchor)[programme]
  return {
    active,
    paid,
    dificil: anchor?.split[programme].dificil ?? Math.round(paid * share('dificil')),
    banca:
      anchor?.split[programme].banca ?? (index < indexOf('2022C1') ? Math.round(paid * share('banca')) : 0),
    extraSucursal: extra.sucursal,
    extraDificil: extra.dificil_acceso,
    extraBanca: extra.banca_movil,
  }
}

/** Counts of every cycle and programme at a scale: each is the full count × scale, rounded. The printed ones are exact at 1. */
export function targetsAt(scale: number): readonly Target[] {
  const at = (count: number) => Math.round(count * scale)
  return QUARTERS.flatMap(({ index }) =>
    PROGRAMME_IDS.map(programme => {
      const full = exactTarget(programme, index)
      const paid = at(full.paid)
      const banca = at(full.banca)
      const dificil = programme === 'SENAPAN' ? paid : Math.min(at(full.dificil), paid - banca)
      const room = (extra: number, rows: number) => Math.min(at(extra), Math.floor(rows / 3))
      return {
        programme,
        cycle: index,
        active: paid + at(full.active - full.paid),
        paid,
        dificil,
        banca,
        extraSucursal: room(full.extraSucursal, paid - dificil - banca),
        extraDificil: room(full.extraDificil, dificil),
        extraBanca: room(full.extraBanca, banca),
      }
    }),
  )
}

/** The entrants of the last cycle at a scale, women first. */
export const lastEntrantsAt = (scale: number, programme: Programme) => ({
  women: Math.round(ENTRANTS_2026C1[programme].F * scale),
  men: Math.round(ENTRANTS_2026C1[programme].M * scale),
})
