import { COUNTRY } from '#domain/dimensions.ts'
import type { Band, ValueRow } from '#domain/indicators.ts'
import { type CalendarKind, lastEnded, type Period, parsePeriod, shiftPeriod } from '#domain/periods.ts'
import type { Scope } from '#domain/scope.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { readablePublication } from '../publications.ts'
import { type PublicationFacts, publicationFacts, type Target } from '../values/publication-facts.ts'
import { type Readers, readersOf } from '../values/readers.ts'
import { readRequest } from '../values/request.ts'
import { answer } from '../values/values.ts'
import { targetKey } from './read-draft.ts'
import { targetVersion } from './versions.ts'

/** A cell whose target or band a draft changes. Numbers in the indicator's unit; null is none. */
export interface TargetEffect {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  readonly programme: string | null
  readonly value: string | null
  readonly target_before: string | null
  readonly target_after: string | null
  readonly expected_before: string | null
  readonly expected_after: string | null
  readonly band_before: Band | null
  readonly band_after: Band | null
}

export interface DraftEffect {
  readonly version: number
  readonly publication: number
  /** Cells that were judged by both. */
  readonly compared: number
  readonly bands_changed: number
  readonly changes: readonly TargetEffect[]
}

/** Targets of a publication with those of a version in the place of every row of the same. */
export function withTargets(facts: PublicationFacts, version: readonly Target[]): PublicationFacts {
  const replaced = new Set(version.map(targetKey))
  const targets = new Map(
    [...facts.targets].map(([code, rows]) => [code, rows.filter(row => !replaced.has(targetKey(row)))]),
  )
  for (const target of version)
    targets.set(target.indicator, [...(targets.get(target.indicator) ?? []), target])
  return { ...facts, targets }
}

/** The periods of a kind that lie whole within another one. */
function periodsWithin(kind: CalendarKind, { startOn, endOn }: Period): readonly string[] {
  const ids: string[] = []
  for (
    let period = shiftPeriod(lastEnded(kind, startOn), 1);
    period.endOn <= endOn;
    period = shiftPeriod(period, 1)
  )
    if (period.startOn >= startOn) ids.push(period.id)
  return ids
}

/** The periods of an indicator of which a target speaks and which have begun: its own kind's, and the target's own. */
function periodsOf(code: string, targets: readonly Target[], asOfDate: string): readonly string[] {
  const metadata = DEFINITIONS[code]?.metadata
  if (metadata === undefined) return []
  const ids = targets.flatMap(target => {
    const whole = parsePeriod(target.period)
    const inside = periodsWithin(metadata.naturalPeriod, whole)
    return [...inside, ...(metadata.periods.includes(whole.kind) ? [target.period] : [])]
  })
  return [...new Set(ids)].filter(id => parsePeriod(id).startOn <= asOfDate)
}

const placesOf = (code: string, targets: readonly Target[]): readonly string[] => {
  const named = targets.map(({ territory }) => territory)
  const divided = DEFINITIONS[code]?.metadata.dimensions.includes('territory:province') === true
  return [
    ...new Set([COUNTRY, ...(divided ? territoriesAt('province').map(unit => unit.code) : []), ...named]),
  ]
}

const cellOf = (row: ValueRow): string => [row.period, row.territory, row.programme ?? ''].join(' ')

async function changesOf(
  readers: Readers,
  facts: PublicationFacts,
  drafted: PublicationFacts,
  code: string,
  targets: readonly Target[],
): Promise<{ readonly compared: number; readonly changes: readonly TargetEffect[] }> {
  const period = periodsOf(code, targets, facts.asOfDate).join(',')
  if (period === '') return { compared: 0, changes: [] }
  const alone = { indicator: code, period, territory: placesOf(code, targets).join(',') }
  const byProgramme =
    targets.some(({ programme }) => programme !== '') &&
    DEFINITIONS[code]?.metadata.dimensions.includes('programme') === true
  const changes: TargetEffect[] = []
  let compared = 0
  for (const query of byProgramme ? [alone, { ...alone, by: ['programme' as const] }] : [alone]) {
    const request = readRequest(query)
    const [before, after] = await Promise.all([
      answer(readers, facts, request),
      answer(readers, drafted, request),
    ])
    const later = new Map(after.rows.map(row => [cellOf(row), row]))
    for (const row of before.rows) {
      const other = later.get(cellOf(row))
      if (other === undefined) continue
      compared += 1
      if (row.target === other.target && row.expected === other.expected && row.band === other.band) continue
      changes.push({
        indicator: code,
        period: row.period,
        territory: row.territory,
        programme: row.programme ?? null,
        value: row.value,
        target_before: row.target,
        target_after: other.target,
        expected_before: row.expected,
        expected_after: other.expected,
        band_before: row.band,
        band_after: other.band,
      })
    }
  }
  return { compared, changes }
}

/**
 * What a version of targets changes in the current publication (or the one named) without being activated: each cell of the country, its
 * provinces and the places that the version names, in all periods of which it speaks, whose target, expected value or band would be another.
 * Throws `not_found`, `not_ready`.
 */
export async function targetEffect(
  context: ModelsContext,
  scope: Scope,
  { version, publication: wanted }: { readonly version: number; readonly publication?: number },
): Promise<DraftEffect> {
  const { rows } = await targetVersion(context.store, version)
  const { publication, as_of } = await readablePublication(context.store, wanted)
  const readers = readersOf(context.warehouse, scope)
  const facts = await publicationFacts(readers.open, publication, as_of)
  const drafted = withTargets(facts, rows)
  let compared = 0
  const changes: TargetEffect[] = []
  for (const code of [...new Set(rows.map(({ indicator }) => indicator))]) {
    const found = await changesOf(
      readers,
      facts,
      drafted,
      code,
      rows.filter(({ indicator }) => indicator === code),
    )
    compared += found.compared
    changes.push(...found.changes)
  }
  const bands_changed = changes.filter(each => each.band_before !== each.band_after).length
  return { version, publication, compared, bands_changed, changes }
}
