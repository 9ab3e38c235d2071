import { activeAccount, asAccount, enrolled } from '#access/access.test-helper.ts'
import { approveGrant, giveGrant, resolveAccess } from '#access/index.ts'
import { type Stage, startSession } from '#access/sign-in/sessions.ts'
import type { Role } from '#domain/roles.ts'
import type { Scope } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import type { PageHeaders } from '../reader.test-helper.ts'

export interface Grant {
  readonly role: Role
  readonly scope: Scope
}

let accounts = 0

/** The headers of an open session whose account has these grants, given and approved as they must be. */
export async function sessionOf(
  store: Store,
  grants: readonly Grant[],
  stage: Stage = 'full',
): Promise<PageHeaders> {
  accounts += 1
  const at = new Date()
  const system = { by: 'system', at } as const
  const made = async (who: string, role: Role) => {
    const accountId = await activeAccount(store, `${who}.${accounts}`)
    const scope: Scope = { programmes: '*', territories: '*' }
    await giveGrant(store, { accountId, role, scope, reason: 'test' }, system)
    return accountId
  }
  const accountId = await activeAccount(store, `lector.${accounts}`)
  const isNominal = ({ role }: Grant) => role === 'territorial_officer'
  for (const { role, scope } of grants.filter(grant => !isNominal(grant)))
    await giveGrant(store, { accountId, role, scope, reason: 'test' }, system)
  const nominal = grants.filter(isNominal)
  if (nominal.length > 0) {
    const giver = asAccount(await made('da', 'administrator'), at)
    const approver = asAccount(await made('aprueba', 'approver'), at)
    for (const { role, scope } of nominal)
      await approveGrant(
        store,
        await giveGrant(store, { accountId, role, scope, reason: 'test' }, giver),
        approver,
      )
    await enrolled(store, accountId)
  }
  const secret = await store.db.transaction().execute(async trx => {
    const access = await resolveAccess({ db: trx }, accountId, new Date())
    return startSession(trx, { accountId, stage, access, network: '127.0.0.0/24' }, new Date())
  })
  return { cookie: `__Host-simei=${secret}`, 'sec-fetch-site': 'same-origin' }
}
