import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawBuilder } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { inject } from 'vitest'
import {
  type Act,
  acceptLink,
  accountByLogin,
  addAccount,
  approveGrant,
  beginTotp,
  confirmTotp,
  giveGrant,
  type OneTimeLink,
  resolveAccess,
} from '#access/index.ts'
import { startSession } from '#access/sign-in/sessions.ts'
import { dayInPanama, plusDays } from '#domain/calendar.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import type { Role } from '#domain/roles.ts'
import type { Scope } from '#domain/scope.ts'
import { openEngines } from '#engines/index.ts'
import { approveAgreement, registerAgreement, registerTransfer } from '#privacy/index.ts'
import { openStore, type Store } from '#store/index.ts'
import { signedInOn } from '#test/product/session.ts'
import { openWarehouse, type Warehouse } from '#warehouse/index.ts'

export const PASSWORD = 'trompeta nublado cactus 71'

/** The accounts of the product under test, as its terminal and its administrators make them. */
export class Accounts {
  readonly #store: Store
  readonly #warehouse: Warehouse
  readonly #stop: () => Promise<void>

  private constructor(store: Store, warehouse: Warehouse, stop: () => Promise<void>) {
    this.#store = store
    this.#warehouse = warehouse
    this.#stop = stop
  }

  static async open(): Promise<Accounts> {
    const { dataDir } = inject('product')
    const engines = await openEngines({ dataDir, mode: 'join', warehouseMemoryMb: 2400, storeMemoryMb: 128 })
    return new Accounts(openStore(engines.storeUrl), openWarehouse(engines.warehouse.admin), () =>
      engines.stop(),
    )
  }

  get #terminal(): Act {
    return { by: 'cli:prueba', at: new Date() }
  }

  /** An account whose person has not come yet, and the link that waits for them. */
  async invited(login: string): Promise<{ readonly accountId: string; readonly link: OneTimeLink }> {
    const person = { login, displayName: 'Prueba', mail: 'prueba@example.org' }
    return addAccount(this.#store, person, this.#terminal)
  }

  async give(accountId: string, role: Role, scope: Scope): Promise<void> {
    await giveGrant(this.#store, { accountId, role, scope, reason: 'prueba' }, this.#terminal)
  }

  /** An account whose password is `PASSWORD`, with a role that needs no approval. */
  async with(login: string, role: Role, scope: Scope): Promise<string> {
    const { accountId, link } = await this.invited(login)
    await acceptLink(this.#store, link.secret, PASSWORD, { at: new Date() })
    await this.give(accountId, role, scope)
    return accountId
  }

  /** An account that sees persons of a province, as two others decided. */
  async officer(login: string, province: string): Promise<void> {
    const everything = { programmes: '*', territories: '*' } as const
    const giver = await this.with(`${login}.da`, 'administrator', everything)
    const approver = await this.with(`${login}.aprueba`, 'approver', everything)
    const { accountId, link } = await this.invited(login)
    await acceptLink(this.#store, link.secret, PASSWORD, { at: new Date() })
    const grant = await giveGrant(
      this.#store,
      {
        accountId,
        role: 'territorial_officer',
        scope: { programmes: '*', territories: [province] },
        reason: 'prueba',
      },
      { by: `account:${giver}`, at: new Date() },
    )
    await approveGrant(this.#store, grant, { by: `account:${approver}`, at: new Date() })
  }

  /** The secret of a session of an account that has an authenticator, and the seed of its codes; its person came in an hour ago. */
  async enrolled(login: string): Promise<{ readonly session: string; readonly totp: TOTP }> {
    const { account_id: accountId } = await accountByLogin(this.#store, login)
    // The codes of a minute ago are taken too; those of now are left for the page.
    const [at, key] = [new Date(Date.now() - 30_000), this.key]
    const { seed } = await beginTotp(this.#store, key, accountId, at)
    const totp = new TOTP({ secret: Secret.fromBase32(seed) })
    const code = totp.generate({ timestamp: at.getTime() })
    await confirmTotp(this.#store, key, { accountId, code }, { at })
    const session = await this.#store.db.transaction().execute(async trx => {
      const access = await resolveAccess({ db: trx }, accountId, at)
      const provenAt = new Date(at.getTime() - 3_600_000)
      return startSession(trx, { accountId, stage: 'full', access, network: '127.0.0.0/24', provenAt }, at)
    })
    return { session, totp }
  }

  /** An agreement in force, by which lists go to an institution that has the key; approved by an account. */
  async agreement(recipientKey: string, approver: string): Promise<void> {
    const context = { store: this.#store, country: COUNTRIES.PA }
    const today = dayInPanama(new Date())
    const transferId = await registerTransfer(
      context,
      {
        ...{ recipient: 'Institución de prueba', destination: 'PA', purpose: 'Seguimiento' },
        ...{ columns: ['personas'], basis: 'legal_obligation', article: 'cl. 4', agreement: 'CONV-1' },
        ...{ guarantees: 'Cifrado', beginsOn: today },
      },
      this.#terminal,
    )
    const agreement = await registerAgreement(
      context,
      {
        ...{ transferId, institution: 'MEDUCA', purpose: 'referral', recipientKey },
        ...{ columns: ['person_id', 'surnames', 'sex'], beginsOn: today, endsOn: plusDays(today, 30) },
      },
      this.#terminal,
    )
    const { account_id } = await accountByLogin(this.#store, approver)
    await approveAgreement(context, agreement, { by: `account:${account_id}`, at: new Date() })
  }

  /** The secret of a session of an account, as signing in would leave it in the cookie. */
  sessionOf(login: string): Promise<string> {
    return signedInOn(inject('product'), login)
  }

  get db(): Store['db'] {
    return this.#store.db
  }

  /** The secret of the installation. */
  get key(): Buffer {
    return Buffer.from(readFileSync(join(inject('product').dataDir, 'secret.key'), 'utf8').trim(), 'base64')
  }

  /** Rows of the warehouse, as whoever keeps it sees them. */
  async rows<Row>(text: RawBuilder<Row>): Promise<readonly Row[]> {
    return (await text.execute(this.#warehouse.db)).rows
  }

  async close(): Promise<void> {
    await this.#warehouse.close()
    await this.#store.close()
    await this.#stop()
  }
}
