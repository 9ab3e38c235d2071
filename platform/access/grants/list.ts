import { sql } from 'kysely'
import type { Store } from '#store/index.ts'
import { loginKey } from '../accounts/login.ts'

/** Whether a grant holds at an instant, and if not, why. */
export type GrantState = 'waiting' | 'in_force' | 'future' | 'expired' | 'revoked'

export interface Grant {
  readonly grant_id: string
  readonly account_id: string
  readonly login: string
  readonly display_name: string
  readonly role: string
  readonly programmes: readonly string[]
  readonly territories: readonly string[]
  readonly valid_from: string
  readonly valid_until: string | null
  readonly state: GrantState
  readonly reason: string
  readonly given_by: string
  /** Absent: the terminal of the machine, or the product itself. */
  readonly giver_name: string | null
  readonly given_at: string
  readonly approved_by: string | null
  readonly approved_at: string | null
  readonly revoked_by: string | null
  readonly revoked_at: string | null
}

type Dated = Pick<Grant, 'valid_from' | 'valid_until' | 'approved_at' | 'revoked_at'> & {
  readonly needs_approval: boolean
}

function stateOf(grant: Dated, at: Date): GrantState {
  if (grant.revoked_at !== null) return 'revoked'
  if (grant.valid_until !== null && new Date(grant.valid_until) <= at) return 'expired'
  if (grant.needs_approval && grant.approved_at === null) return 'waiting'
  return new Date(grant.valid_from) > at ? 'future' : 'in_force'
}

/** Grants as they stand at an instant, the latest first: of everybody, or of one account. */
export async function grantList(
  store: Store,
  at: Date,
  filter: {
    readonly login?: string | undefined
    readonly accountId?: string | undefined
    readonly state?: GrantState | undefined
  } = {},
): Promise<readonly Grant[]> {
  const rows = await store.db
    .selectFrom('grants as g')
    .innerJoin('accounts as a', 'a.account_id', 'g.account_id')
    .selectAll('g')
    .leftJoin('accounts as b', join => join.on(sql<boolean>`g.given_by = 'account:' || b.account_id`))
    .select(['a.login', 'a.display_name', 'b.display_name as giver_name'])
    .$if(filter.login !== undefined, query => query.where('a.login_key', '=', loginKey(filter.login ?? '')))
    .$if(filter.accountId !== undefined, query => query.where('g.account_id', '=', filter.accountId ?? ''))
    // Of all that were ever given, few wait.
    .$if(filter.state === 'waiting', query =>
      query
        .where('g.needs_approval', '=', true)
        .where('g.approved_at', 'is', null)
        .where('g.revoked_at', 'is', null),
    )
    .orderBy('g.grant_id', 'desc')
    .execute()
  return rows
    .map(({ needs_approval, ...row }) => ({ ...row, state: stateOf({ ...row, needs_approval }, at) }))
    .filter(({ state }) => filter.state === undefined || state === filter.state)
}
