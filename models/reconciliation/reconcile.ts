import { EVERYTHING } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import { type Warehouse, withSignal } from '#warehouse/index.ts'
import { decimalText, type Millionths, millionths } from '../values/decimal.ts'
import { publicationFacts } from '../values/publication-facts.ts'
import { readersOf } from '../values/readers.ts'
import { breakdownOf, type Printed, printedFigures } from './printed.ts'
import { type Twins, twinOf } from './twin.ts'

/** A printed figure beside its computed twin; `difference` = computed − printed. */
export interface Reconciled {
  readonly figure_id: string
  readonly indicator: string | null
  readonly measure: string
  readonly basis: string
  readonly period: string
  readonly territory: string
  readonly breakdown: Readonly<Record<string, string>>
  readonly printed: string
  readonly rounded_to: string
  readonly computed: string | null
  readonly difference: string | null
  readonly status: 'equal' | 'equal_when_rounded' | 'different' | 'no_data'
  readonly document: string
  readonly published_on: string
  readonly note: string | null
}

const TWINS_AT_ONCE = 4

const size = (value: bigint): bigint => (value < 0n ? -value : value)

/** Equal to the digit, or within half of the unit to which the print was rounded. */
function statusOf(
  computed: Millionths | null,
  printed: Millionths,
  roundedTo: Millionths,
): Reconciled['status'] {
  if (computed === null) return 'no_data'
  if (computed === printed) return 'equal'
  return 2n * size(computed - printed) <= roundedTo ? 'equal_when_rounded' : 'different'
}

async function reconciled(twins: Twins, printed: Printed): Promise<Reconciled> {
  const computed = await twinOf(twins, printed)
  const value = millionths(printed.value)
  return {
    figure_id: printed.figure_id,
    indicator: printed.indicator,
    measure: printed.measure,
    basis: printed.basis,
    period: printed.period,
    territory: printed.territory,
    breakdown: breakdownOf(printed),
    printed: decimalText(value),
    rounded_to: decimalText(millionths(printed.rounded_to)),
    computed: computed === null ? null : decimalText(computed),
    difference: computed === null ? null : decimalText(computed - value),
    status: statusOf(computed, value, millionths(printed.rounded_to)),
    document: printed.document,
    published_on: printed.published_on,
    note: printed.note,
  }
}

/**
 * Compares every printed figure with the one that the records give, through the same code that answers requests. The publication need
 * not be the current one: a build compares before it publishes.
 */
export async function reconcile(
  context: { warehouse: Warehouse; store: Store },
  publication: number,
  signal?: AbortSignal,
): Promise<readonly Reconciled[]> {
  const { as_of } = await context.store.db
    .selectFrom('publications')
    .select('as_of')
    .where('publication', '=', String(publication))
    .executeTakeFirstOrThrow()
  const warehouse = signal === undefined ? context.warehouse : withSignal(context.warehouse, signal)
  const readers = readersOf(warehouse, EVERYTHING)
  const facts = await publicationFacts(readers.open, publication, as_of)
  const twins: Twins = { readers, facts, asked: new Map() }
  const waiting = [...(await printedFigures(readers.open, publication))]
  const done: Reconciled[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      done.push(await reconciled(twins, next))
  }
  await Promise.all(Array.from({ length: TWINS_AT_ONCE }, work))
  return done.sort((a, b) => (a.figure_id < b.figure_id ? -1 : 1))
}
