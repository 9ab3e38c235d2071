import type { Text } from '../text.ts'

/** What a regional office covers between two days, both inclusive; null is open to that side. Codes hold everything below them. */
export interface OfficeCover {
  readonly office: string
  readonly covers: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

const office = (id: string, name: string) => ({ id, label: { es: name, en: name } satisfies Text })

/** The 15 regional offices of the ministry, by the id that travels in requests. */
export const REGIONAL_OFFICES = [
  office('R01', 'Bocas del Toro'),
  office('R02', 'Coclé'),
  office('R03', 'Colón'),
  office('R04', 'Chiriquí'),
  office('R05', 'Darién'),
  office('R06', 'Herrera'),
  office('R07', 'Los Santos'),
  office('R08', 'Panamá'),
  office('R09', 'Panamá Este'),
  office('R10', 'Panamá Norte'),
  office('R11', 'San Miguelito'),
  office('R12', 'Veraguas'),
  office('R13', 'Guna Yala'),
  office('R14', 'Ngäbe-Buglé'),
  office('R15', 'Panamá Oeste'),
] as const

const always = (id: string, ...covers: readonly string[]): OfficeCover => ({
  office: id,
  covers,
  from: null,
  to: null,
})

/**
 * What each office covers: an assumption of the demonstration, no document states it. Of several codes that hold a place the longest
 * decides, so that Panamá (R08) is its province but for the three others. When an office takes a place over, end its row and add one.
 */
export const OFFICE_COVERS: readonly OfficeCover[] = [
  always('R01', '01'),
  always('R02', '02'),
  always('R03', '03'),
  always('R04', '04'),
  always('R05', '05', '11'),
  always('R06', '06'),
  always('R07', '07'),
  always('R08', '08'),
  always('R09', '0805', '0806'),
  // Chilibre, Las Cumbres, Alcalde Díaz, Ernesto Córdoba Campos and Caimitillo.
  always('R10', '080815', '080816', '080822', '080823', '080824'),
  always('R11', '0810'),
  always('R12', '09'),
  always('R13', '10'),
  always('R14', '12'),
  always('R15', '13'),
]

/** A stretch of days during which no office's cover changes. */
export interface OfficeStretch {
  readonly from: string | null
  readonly to: string | null
  /** The office of each code that some office names. */
  readonly byCode: ReadonlyMap<string, string>
}

const dayBefore = (on: string): string => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)
const dayAfter = (on: string): string => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10)

/** The covers as consecutive stretches of days, first to last. */
export function officeStretches(covers: readonly OfficeCover[]): readonly OfficeStretch[] {
  const starts = new Set<string | null>([null])
  for (const { from, to } of covers) {
    if (from !== null) starts.add(from)
    if (to !== null) starts.add(dayAfter(to))
  }
  const ordered = [...starts].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
  return ordered.map((from, index) => {
    const next = ordered[index + 1]
    const to = next === undefined || next === null ? null : dayBefore(next)
    const valid = covers.filter(
      cover =>
        (cover.from === null || (from !== null && cover.from <= from)) &&
        (cover.to === null || (to !== null && cover.to >= to)),
    )
    return {
      from,
      to,
      byCode: new Map(valid.flatMap(cover => cover.covers.map(code => [code, cover.office] as const))),
    }
  })
}

/** The stretches of the offices of today's table; the last one is of today. */
export const OFFICE_STRETCHES: readonly OfficeStretch[] = officeStretches(OFFICE_COVERS)

/**
 * The office of a place of any level, undefined where none is or where several share it: a province is of an office only when
 * no other office has a part of it.
 */
export function officeOf(code: string, { byCode }: OfficeStretch): string | undefined {
  const within = new Set<string>()
  for (const [part, office] of byCode) if (part !== code && part.startsWith(code)) within.add(office)
  const holder = [6, 4, 2].map(length => byCode.get(code.slice(0, length))).find(held => held !== undefined)
  return [...within].some(office => office !== holder) ? undefined : holder
}
