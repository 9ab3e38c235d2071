import { SimeiError } from '#domain/errors.ts'
import type { Scope } from '#domain/scope.ts'
import type { Provenance } from '#store/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { factMeasuresOf, factOf, type Indicator } from '../indicators/formula.ts'
import { DEFINITIONS, indicatorOf } from '../indicators/index.ts'
import { type Publication, readablePublication } from '../publications.ts'
import { type PublicationFacts, publicationFacts } from '../values/publication-facts.ts'
import { readersOf } from '../values/readers.ts'
import { readDefinition } from './definitions.ts'
import { type FigureChange, figuresBetween } from './figures-diff.ts'
import {
  type ContractDiff,
  contractsBetween,
  type DefinitionDiff,
  modelsBetween,
  tablesBetween,
  tablesOf,
  upstreamOf,
} from './inputs-diff.ts'
import { readProvenance } from './provenance.ts'
import { everyPeriod, everyProvince } from './reach.ts'

export interface DiffQuery {
  readonly from: number
  readonly to: number
  /** Codes; all indicators when absent. */
  readonly indicators?: readonly string[]
}

export interface PublicationDiff {
  readonly from: number
  readonly to: number
  readonly from_as_of: string
  readonly to_as_of: string
  /** What the publications read otherwise. */
  readonly contracts: readonly ContractDiff[]
  readonly definitions: readonly DefinitionDiff[]
  /** Models whose own SQL changed. */
  readonly models: readonly string[]
  readonly identity_decisions: boolean
  /** Versions of rules of protection that only the later publication judges by. */
  readonly protection_rules: readonly string[]
  /** Indicators whose targets changed. */
  readonly targets: readonly string[]
  /** Figures that were compared; those of indicators of which nothing changed are equal without a look. */
  readonly compared: number
  readonly changes: readonly FigureChange[]
}

interface Opened {
  readonly row: Publication
  readonly provenance: Provenance
  readonly facts: PublicationFacts
}

/** Models whose SQL holds the tree of territories: another text of theirs is another tree, no other formula. */
const OF_THE_TREE: ReadonlySet<string> = new Set(['dim_territory', 'dim_person_place'])

/** The definition that a publication had; today's where this program no longer understands it. */
function definitionIn({ indicators }: Provenance, today: Indicator) {
  const stored = indicators[today.metadata.code]
  if (stored === undefined) return { stored, indicator: today, faithful: false }
  const read = readDefinition(today.metadata.code, stored)
  return { stored, indicator: read?.indicator ?? today, faithful: read?.faithful ?? false }
}

const coverageOf = (facts: PublicationFacts, indicator: Indicator): string => {
  const contracts = [...new Set(factMeasuresOf(indicator).flatMap(measure => factOf(measure).contracts))]
  const cycles = contracts.includes('pagos') ? [...facts.cycles].sort() : []
  return JSON.stringify([contracts.map(contract => facts.coverage.get(contract)), cycles])
}

async function open(context: ModelsContext, scope: Scope, publication: number): Promise<Opened> {
  const row = await readablePublication(context.store, publication)
  const provenance = await readProvenance(context.store, publication)
  if (provenance === null)
    throw new SimeiError('not_found', { detail: `publication ${publication} says nothing of its inputs` })
  const { open: everybody } = readersOf(context.warehouse, scope)
  return { row, provenance, facts: await publicationFacts(everybody, publication, row.as_of) }
}

function wanted(codes: readonly string[] | undefined): readonly Indicator[] {
  for (const code of codes ?? []) indicatorOf(code)
  return Object.values(DEFINITIONS).filter(
    ({ metadata }) => codes === undefined || codes.includes(metadata.code),
  )
}

function definitionsBetween(before: Provenance, after: Provenance): readonly DefinitionDiff[] {
  const codes = [...new Set([...Object.keys(before.indicators), ...Object.keys(after.indicators)])].sort()
  return codes.flatMap((indicator): readonly DefinitionDiff[] => {
    const [earlier, later] = [before.indicators[indicator], after.indicators[indicator]]
    if (earlier?.fingerprint === later?.fingerprint) return []
    const change = earlier === undefined ? 'added' : later === undefined ? 'removed' : 'changed'
    const reproducible = earlier !== undefined && readDefinition(indicator, earlier)?.faithful === true
    return [{ indicator, change, reproducible }]
  })
}

/**
 * What changed between two publications, and why: the figures of every indicator for the country and its provinces, in all periods of
 * its own kind. An indicator whose tables, definition, coverage and targets are the same in both is not computed. Where records and
 * definition both changed, the earlier definition over the later records tells them apart. Throws `not_found` for a publication that
 * cannot be read or has not written down what it is made of, `unknown_indicator`.
 */
export async function publicationDiff(
  context: ModelsContext,
  scope: Scope,
  { from, to, indicators }: DiffQuery,
): Promise<PublicationDiff> {
  const asked = wanted(indicators)
  const [before, after] = await Promise.all([open(context, scope, from), open(context, scope, to)])
  const readers = readersOf(context.warehouse, scope)
  const contracts = contractsBetween(before.provenance, after.provenance)
  const models = modelsBetween(before.provenance, after.provenance)
  const rewritten = models.filter(name => !OF_THE_TREE.has(name))
  const tables = tablesBetween(before.row.models, after.row.models)
  const activated = (after.provenance.rules ?? []).filter(
    id => before.provenance.rules?.includes(id) !== true,
  )
  const decisions = before.provenance.decisions !== after.provenance.decisions
  const targets: string[] = []
  const changes: FigureChange[] = []
  let compared = 0
  for (const today of asked) {
    const { code } = today.metadata
    const [earlier, later] = [
      definitionIn(before.provenance, today),
      definitionIn(after.provenance, today),
    ] as const
    const aims = ({ facts }: Opened) => JSON.stringify(facts.targets.get(code) ?? [])
    const aimed = aims(before) !== aims(after)
    if (aimed) targets.push(code)
    const used = [...new Set([...tablesOf(earlier.indicator), ...tablesOf(later.indicator)])]
    const differ =
      used.some(table => tables.has(table)) ||
      coverageOf(before.facts, later.indicator) !== coverageOf(after.facts, later.indicator)
    const redefined = earlier.stored?.fingerprint !== later.stored?.fingerprint
    if (!differ && !aimed && !redefined) continue
    const upstream = upstreamOf(used)
    const read = new Set<string>(upstream.flatMap(model => model.contracts))
    const found = await figuresBetween(
      readers,
      { facts: before.facts, indicator: earlier.indicator },
      { facts: after.facts, indicator: later.indicator },
      { period: everyPeriod([before.facts, after.facts], today), territory: everyProvince(today) },
      {
        data:
          contracts.some(({ contract }) => read.has(contract)) ||
          (decisions && upstream.some(model => model.inputs.includes('identity_decisions'))),
        formula:
          redefined ||
          upstream.some(
            model =>
              rewritten.includes(model.name) ||
              (activated.length > 0 && model.inputs.includes('protection_rules')),
          ),
        separable: redefined && earlier.faithful && !upstream.some(model => rewritten.includes(model.name)),
        territory: tables.has('dim_territory'),
      },
    )
    compared += found.compared
    changes.push(...found.changes)
  }
  return {
    from,
    to,
    from_as_of: before.row.as_of,
    to_as_of: after.row.as_of,
    contracts,
    definitions: definitionsBetween(before.provenance, after.provenance),
    models,
    identity_decisions: decisions,
    protection_rules: activated,
    targets,
    compared,
    changes,
  }
}
