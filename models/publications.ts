import { SimeiError } from '#domain/errors.ts'
import type { ModelRun, Store } from '#store/index.ts'

/** A publication as lists show it. */
export interface Publication {
  readonly publication: number
  readonly state: 'building' | 'published' | 'failed' | 'detached'
  readonly current: boolean
  /** The instant as of which freshness and lateness were judged. */
  readonly as_of: string
  readonly input_fingerprint: string
  readonly models: readonly ModelRun[]
  readonly started_at: string
  readonly published_at: string | null
  readonly error_code: string | null
}

const select = (store: Store) =>
  store.db
    .selectFrom('publications as p')
    .leftJoin('current_publication as c', 'c.publication', 'p.publication')
    .select([
      'p.publication',
      'p.state',
      'p.as_of',
      'p.input_fingerprint',
      'p.models',
      'p.started_at',
      'p.published_at',
      'p.error_code',
      'c.publication as current',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const read = (row: Row): Publication => ({
  ...row,
  publication: Number(row.publication),
  current: row.current !== null,
})

/** Every publication, the latest first. */
export async function publicationList(store: Store): Promise<readonly Publication[]> {
  return (await select(store).orderBy('p.publication', 'desc').execute()).map(read)
}

/** The publication that readers see now, or null before the first one. */
export async function currentPublication(store: Store): Promise<Publication | null> {
  const row = await select(store).where('c.publication', 'is not', null).executeTakeFirst()
  return row === undefined ? null : read(row)
}

/** One publication that can be read. Throws `not_ready` when none is current, `not_found` when the one named cannot be read. */
export async function readablePublication(store: Store, publication?: number): Promise<Publication> {
  if (publication === undefined) {
    const current = await currentPublication(store)
    if (current === null) throw new SimeiError('not_ready')
    return current
  }
  const row = await select(store)
    .where('p.publication', '=', String(publication))
    .where('p.state', '=', 'published')
    .executeTakeFirst()
  if (row === undefined) throw new SimeiError('not_found', { detail: `publication ${publication}` })
  return read(row)
}
