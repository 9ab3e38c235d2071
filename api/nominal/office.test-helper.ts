import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { sql } from 'kysely'
import { accountWith, activeAccount, asAccount, enrolled, NOON } from '#access/access.test-helper.ts'
import { approveGrant, giveGrant, resolveAccess } from '#access/index.ts'
import { startSession } from '#access/sign-in/sessions.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import type { Scope } from '#domain/scope.ts'
import { type SectoralColumn, sectoralColumnLabel } from '#domain/sectoral.ts'
import { buildPublication, refreshRegister } from '#models/index.ts'
import { startMinistry } from '#models/small-ministry.test-helper.ts'
import { landSmallMinistry, PLACES } from '#models/small-records.test-helper.ts'
import { approveAgreement, type NewAgreement, registerAgreement, registerTransfer } from '#privacy/index.ts'
import { appWithoutEngines } from '../app.test-helper.ts'

export const KEY = Buffer.alloc(32, 7)
export const OFFICE: Scope = { programmes: '*', territories: ['04'] }
/** Parts of the names and the cédula of one person, whom nobody else is like. */
export const CANARIES = ['oraidacanaria', 'uetzalpluma', '98765']
export const CELL = { indicator: 'B05', period: '2016', territory: '04' }
export const COLUMNS = [
  'person_id',
  'cedula',
  'given_names',
  'surnames',
  'sex',
  'corregimiento',
  'amount_balboas',
] as const satisfies readonly SectoralColumn[]
/** What heads a column of a file. */
export const label = (name: SectoralColumn): string => sectoralColumnLabel(name).es

/** The service over the small ministry, with two officers, who approves and who protects data, and an agreement in force. */
export async function startOffice() {
  /** The machine's clock, and what the tests begin with. */
  const office = { now: NOON, transferId: '', agreementId: '' }
  /** Accounts and the cookies of their sessions, by login. */
  const accounts: Record<string, string> = {}
  const cookies: Record<string, string> = {}

  const ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await ministry.land('personas', '2017-09-30', [
    {
      ...{ person_id: 'C0', cedula: '4-321-98765', given_names: 'Zoraidacanaria', surnames: 'Quetzalpluma' },
      ...{ sex: 'F', birth_on: '1950-05-17', household_id: 'HC', corregimiento_code: PLACES[0] },
    },
  ])
  await buildPublication(ministry.context)
  await refreshRegister(ministry.context)
  const { store } = ministry
  for (const [login, role] of [
    ['administra', 'administrator'],
    ['aprueba', 'approver'],
    ['protege', 'data_protection_officer'],
  ] as const)
    accounts[login] = await accountWith(store, login, role)
  const { app, close } = await appWithoutEngines({
    models: () => ministry.values,
    nominal: () => ministry.nominal,
    access: { store: () => store, secretKey: () => KEY, now: () => office.now },
  })
  await app.ready()
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const privacy = () => ({ store: ministry.store, country: COUNTRIES.PA })
  const as = (login: string, at = office.now) => asAccount(accounts[login] ?? '', at)

  /** A session as if the code of the second factor had been right a moment ago. */
  async function session(login: string): Promise<void> {
    const accountId = accounts[login] ?? ''
    const secret = await ministry.store.db.transaction().execute(async trx => {
      const access = await resolveAccess({ db: trx }, accountId, office.now)
      return startSession(trx, { accountId, stage: 'full', access, network: '127.0.0.0/24' }, office.now)
    })
    cookies[login] = `__Host-simei=${secret}`
  }

  async function officer(login: string, scope: Scope): Promise<string> {
    accounts[login] = await enrolled(ministry.store, await activeAccount(ministry.store, login))
    const grant = { accountId: accounts[login], role: 'territorial_officer', scope, reason: 'test' }
    const given = await giveGrant(ministry.store, grant, as('administra'))
    await approveGrant(ministry.store, given, as('aprueba'))
    await session(login)
    return given
  }

  const agreementWith = (changes: Partial<NewAgreement> = {}): NewAgreement => ({
    transferId: office.transferId,
    institution: 'MEDUCA',
    purpose: 'referral',
    columns: COLUMNS,
    beginsOn: '2026-04-15',
    endsOn: '2026-05-31',
    recipientKey: recipient,
    ...changes,
  })

  /** An agreement in force. */
  async function agreed(changes: Partial<NewAgreement> = {}): Promise<string> {
    const id = await registerAgreement(privacy(), agreementWith(changes), as('protege'))
    await approveAgreement(privacy(), id, as('aprueba'))
    return id
  }

  async function ask(login: string, method: 'GET' | 'POST', url: string, payload?: object) {
    const answer = await app.inject({
      ...{ method, url: `/api/v1${url}` },
      headers: { cookie: cookies[login] ?? '', 'sec-fetch-site': 'same-origin' },
      ...(payload === undefined ? {} : { payload }),
    })
    const isJson = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, bytes: answer.rawPayload, body: isJson ? answer.json() : undefined }
  }
  const askFor = (login: string, cell: object = CELL, agreement = office.agreementId) =>
    ask(login, 'POST', '/sectoral-lists', { ...cell, agreement_id: agreement, case_number: 'EXP-12/2026' })
  async function asked(login: string, cell?: object, agreement?: string): Promise<string> {
    const { status, body } = await askFor(login, cell, agreement)
    if (status !== 201) throw new Error(body.code)
    return body.list_id
  }
  const approve = (list: string, login = 'aprueba') => ask(login, 'POST', `/sectoral-lists/${list}/approval`)
  const fileOf = (login: string, list: string) => ask(login, 'POST', `/sectoral-lists/${list}/file`)
  const own = async (login: string, list: string) =>
    (await ask(login, 'GET', '/sectoral-lists/own')).body.lists.find(
      ({ list_id }: { list_id: string }) => list_id === list,
    )

  /** The records of a sealed file, opened as its recipient does: an object of each row, by the headings. */
  async function opened(sealed: Uint8Array): Promise<{ heading: string[]; rows: Record<string, string>[] }> {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const text = (await decrypter.decrypt(sealed, 'text')).replace(/^\uFEFF/, '')
    // Several codes of one cell stand between quotes, with a blank after each comma.
    const [heading = [], ...rows] = text
      .split('\r\n')
      .slice(0, -1)
      .map(line => line.replaceAll('"', '').split(/,(?! )/))
    return {
      heading,
      rows: rows.map(cells => Object.fromEntries(heading.map((name, n) => [name, cells[n] ?? '']))),
    }
  }

  /** What the nominal list of the cell shows to the same account, page by page. */
  async function listed(login: string, cell: object) {
    const rows: { person: { id: string; name: string } | null; values: Record<string, string | null> }[] = []
    for (;;) {
      const { status, body } = await ask(login, 'POST', '/lists', {
        ...cell,
        offset: rows.length,
        limit: 200,
      })
      if (status !== 200) return body.code as string
      rows.push(...body.rows)
      if (body.rows.length === 0 || rows.length >= body.total) return rows
    }
  }
  const entriesOf = (list: string) =>
    ministry.store.db
      .selectFrom('audit_entries')
      .selectAll()
      .where(sql<boolean>`subjects @> array[${`sectoral_list:${list}`}]::text[]`)
      .orderBy('sequence')
      .execute()

  for (const login of ['aprueba', 'protege']) await session(login)
  await officer('oficial', OFFICE)
  await officer('oficial.rdo', { programmes: ['RDO'], territories: ['04', '08'] })
  office.transferId = await registerTransfer(
    privacy(),
    {
      ...{ recipient: 'Ministerio de Educación', destination: 'PA', purpose: 'Seguimiento' },
      ...{ columns: ['personas'], basis: 'legal_obligation', article: 'cl. 4', agreement: 'CONV-1' },
      ...{ guarantees: 'Cifrado', beginsOn: '2026-04-01', endsOn: '2026-12-31' },
    },
    as('protege'),
  )
  office.agreementId = await agreed()

  return Object.assign(office, {
    ...{ ministry, accounts, identity, recipient, privacy, as, session, officer, agreementWith, agreed },
    ...{ ask, askFor, asked, approve, fileOf, own, opened, listed, entriesOf },
    async stop() {
      await close()
      await ministry.stop()
    },
  })
}

export type Office = Awaited<ReturnType<typeof startOffice>>
