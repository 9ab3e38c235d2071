import type { Selectable } from 'kysely'
import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { dayIn } from '#domain/privacy/clock.ts'
import { PERSONAL_CONTRACTS } from '#domain/privacy/uses.ts'
import type { PrivacyTransferTable } from '#store/index.ts'
import type { PrivacyContext } from '../context.ts'
import { isDay } from '../days.ts'
import { numbered, written } from '../written.ts'

export interface NewTransfer {
  /** The institution; never a person. */
  readonly recipient: string
  /** Where it is, ISO 3166-1: `PA`. */
  readonly destination: string
  readonly purpose: string
  /** `<contract>.<column>`, or `<contract>` for all of its columns. */
  readonly columns: readonly string[]
  readonly basis: string
  readonly article: string
  /** The agreement by which they go, as it is filed. */
  readonly agreement: string
  /** What protects them there. */
  readonly guarantees: string
  readonly beginsOn: string
  readonly endsOn?: string
}

/** `in_force` on a day of the country; `ended`: somebody ended it before its time. */
export type TransferState = 'future' | 'in_force' | 'expired' | 'ended'
export interface Transfer extends Selectable<PrivacyTransferTable> {
  readonly state: TransferState
  /** Lists that were given under its agreements, and the persons on each of them together. */
  readonly lists: number
  readonly persons: number
}

/** Every column by its name. Throws `privacy_invalid` on one that no contract of persons has. */
function columnsOf(asked: readonly string[]): string[] {
  const names = asked.flatMap(text => {
    const [name = '', column] = text.split('.')
    const contract = PERSONAL_CONTRACTS.find(each => each.name === name)
    const columns = contract?.columns.filter(each => column === undefined || each.name === column) ?? []
    if (contract === undefined || columns.length === 0)
      throw new SimeiError('privacy_invalid', {
        detail: `columns: ${text.slice(0, 80)}`,
        allowed:
          contract?.columns.map(each => `${name}.${each.name}`) ?? PERSONAL_CONTRACTS.map(each => each.name),
      })
    return columns.map(each => `${name}.${each.name}`)
  })
  if (names.length === 0)
    throw new SimeiError('privacy_invalid', { detail: 'columns', allowed: Object.keys(CONTRACTS) })
  return [...new Set(names)].sort()
}

/** Writes down that personal data go to somebody else, under which agreement. Gives its number. Throws `privacy_invalid`, `forbidden`. */
export async function registerTransfer(
  { store, country }: PrivacyContext,
  transfer: NewTransfer,
  act: Act,
): Promise<string> {
  const { destination, beginsOn, endsOn, basis } = transfer
  if (!/^[A-Z]{2}$/.test(destination)) throw new SimeiError('privacy_invalid', { detail: 'destination' })
  if (!isDay(beginsOn)) throw new SimeiError('privacy_invalid', { detail: 'begins' })
  if (endsOn !== undefined && (!isDay(endsOn) || endsOn < beginsOn))
    throw new SimeiError('privacy_invalid', { detail: 'ends' })
  const bases = country.bases.map(({ id }) => id)
  if (!bases.includes(basis)) throw new SimeiError('privacy_invalid', { detail: 'basis', allowed: bases })
  const columns = columnsOf(transfer.columns)
  const said = {
    recipient: written('recipient', transfer.recipient),
    purpose: written('purpose', transfer.purpose),
    article: written('article', transfer.article),
    agreement: written('agreement', transfer.agreement),
    guarantees: written('guarantees', transfer.guarantees),
  }
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'releases')
    const { transfer_id } = await trx
      .insertInto('privacy_transfers')
      .values({
        ...said,
        destination,
        columns,
        basis,
        begins_on: beginsOn,
        ends_on: endsOn ?? null,
        registered_by: act.by,
        registered_at: act.at.toISOString(),
        ended_by: null,
        ended_at: null,
      })
      .returning('transfer_id')
      .executeTakeFirstOrThrow()
    await appendAudit(trx, act, {
      action: 'privacy.transfer_registered',
      subjects: [`privacy_transfer:${transfer_id}`],
      details: { destination, columns, basis, begins_on: beginsOn, ends_on: endsOn ?? null },
    })
    return transfer_id
  })
}

/** Ends a transfer before its time. Throws `not_found`, `privacy_step_impossible`, `forbidden`. */
export async function endTransfer({ store }: PrivacyContext, transferId: string, act: Act): Promise<void> {
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'releases')
    const transfer = await trx
      .selectFrom('privacy_transfers')
      .select('ended_at')
      .where('transfer_id', '=', numbered('transfer', transferId))
      .forUpdate()
      .executeTakeFirst()
    if (transfer === undefined) throw new SimeiError('not_found', { detail: 'transfer' })
    if (transfer.ended_at !== null) throw new SimeiError('privacy_step_impossible', { detail: 'ended' })
    await trx
      .updateTable('privacy_transfers')
      .set({ ended_by: act.by, ended_at: act.at.toISOString() })
      .where('transfer_id', '=', transferId)
      .execute()
    await appendAudit(trx, act, {
      action: 'privacy.transfer_ended',
      subjects: [`privacy_transfer:${transferId}`],
    })
  })
}

/** Transfers as they stand on the day of an instant, the latest first. */
export async function transferList(
  { store, country }: PrivacyContext,
  at: Date,
): Promise<readonly Transfer[]> {
  const rows = await store.db
    .selectFrom('privacy_transfers')
    .selectAll()
    .orderBy('transfer_id', 'desc')
    .execute()
  const given = await store.db
    .selectFrom('sectoral_lists as l')
    .innerJoin('agreements as a', 'a.agreement_id', 'l.agreement_id')
    .select(({ fn }) => [
      'a.transfer_id',
      fn.countAll<string>().as('lists'),
      fn.sum<string>('l.persons').as('persons'),
    ])
    .where('l.delivered_at', 'is not', null)
    .groupBy('a.transfer_id')
    .execute()
  const today = dayIn(country.timeZone, at)
  const stateOf = ({ ended_at, begins_on, ends_on }: Selectable<PrivacyTransferTable>): TransferState => {
    if (ended_at !== null) return 'ended'
    if (begins_on > today) return 'future'
    return ends_on !== null && ends_on < today ? 'expired' : 'in_force'
  }
  return rows.map(row => {
    const lists = given.find(({ transfer_id }) => transfer_id === row.transfer_id)
    return {
      ...row,
      state: stateOf(row),
      lists: Number(lists?.lists ?? 0),
      persons: Number(lists?.persons ?? 0),
    }
  })
}
