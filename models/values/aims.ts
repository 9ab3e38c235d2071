import type { Period } from '#domain/periods.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { PublicationFacts } from './publication-facts.ts'
import type { Request } from './request.ts'
import { type Weights, weightsOf } from './target-weights.ts'
import { type Aim, periodOf, type TargetPlace, targetOf } from './targets.ts'
import { historyOf } from './trajectory.ts'

/** The targets of one request's indicator. */
export interface Aims {
  readonly at: (place: TargetPlace) => Aim | undefined
  /** Periods of earlier years whose figures say how a target is approached; empty where no target asks for them. */
  readonly history: readonly Period[]
}

/** Reads what is needed to place an indicator's targets: of most indicators nothing beyond the publication's facts. */
export async function aimsOf(open: Warehouse, facts: PublicationFacts, request: Request): Promise<Aims> {
  const { metadata } = request.indicator
  const targets = facts.targets.get(metadata.code)
  if (targets === undefined) return { at: () => undefined, history: [] }
  const apportioned = targets.some(target => target.apportioned_by !== '')
  const weights: Weights | undefined = apportioned ? await weightsOf(open, facts) : undefined
  const seasonal = new Map(
    targets
      .filter(target => target.trajectory === 'estacional')
      .map(target => [target.period, periodOf(target)]),
  )
  const history = request.periods.flatMap(period =>
    [...seasonal.values()]
      .filter(
        ({ startOn, endOn, id }) => id !== period.id && startOn <= period.startOn && endOn >= period.endOn,
      )
      .flatMap(whole => historyOf(period, whole).flatMap(({ part, whole: year }) => [part, year])),
  )
  return { at: place => targetOf(targets, metadata, place, weights), history }
}
