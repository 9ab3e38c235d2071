import { accountByLogin, resolveAccess } from '#access/index.ts'
import { startSession } from '#access/sign-in/sessions.ts'
import { openEngines } from '#engines/index.ts'
import { openStore } from '#store/index.ts'

/**
 * The secret of a new session of an account of the demonstration, as signing in would leave it in the cookie. Its password was shown once, to the terminal
 * that started the product.
 */
export async function signedInOn({ dataDir }: { readonly dataDir: string }, login: string): Promise<string> {
  const engines = await openEngines({ dataDir, mode: 'join', warehouseMemoryMb: 2400, storeMemoryMb: 128 })
  const store = openStore(engines.storeUrl)
  try {
    const { account_id: accountId } = await accountByLogin(store, login)
    const at = new Date()
    return await store.db.transaction().execute(async trx => {
      const access = await resolveAccess({ db: trx }, accountId, at)
      return startSession(trx, { accountId, stage: 'full', access, network: '127.0.0.0/24' }, at)
    })
  } finally {
    await store.close()
    await engines.stop()
  }
}
