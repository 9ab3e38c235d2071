import type { Transaction } from 'kysely'
import type { StoreDatabase } from '#store/index.ts'
import { hashSecret, newSecret } from '../secrets.ts'

const DAY = 86_400_000
/** How long a browser, and a network, stays known after the last sign-in from it. */
const KNOWN_DAYS = 90

const untilOf = (at: Date): string => new Date(at.getTime() + KNOWN_DAYS * DAY).toISOString()

/** Makes a browser known in the place of what it was known by before; gives the secret of its cookie. */
export async function knowDevice(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  earlierHash: string | undefined,
  at: Date,
): Promise<string> {
  const device = newSecret()
  if (earlierHash !== undefined)
    await trx.deleteFrom('known_devices').where('device_hash', '=', earlierHash).execute()
  await trx
    .insertInto('known_devices')
    .values({ device_hash: hashSecret(device), account_id: accountId, expires_at: untilOf(at) })
    .execute()
  return device
}

/** Makes a network known to an account. */
export async function knowNetwork(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  network: string,
  at: Date,
): Promise<void> {
  const expires_at = untilOf(at)
  await trx
    .insertInto('known_networks')
    .values({ account_id: accountId, network, expires_at })
    .onConflict(conflict => conflict.columns(['account_id', 'network']).doUpdateSet({ expires_at }))
    .execute()
}

/** No browser and no network is known to the account any more. */
export async function forgetPlaces(trx: Transaction<StoreDatabase>, accountId: string): Promise<void> {
  await trx.deleteFrom('known_devices').where('account_id', '=', accountId).execute()
  await trx.deleteFrom('known_networks').where('account_id', '=', accountId).execute()
}
