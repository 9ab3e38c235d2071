import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { type DataClasses, dataClassesOf, namedUse, USES, type UseId } from '#domain/privacy/uses.ts'
import type { PrivacyContext } from '../context.ts'
import { maybeWritten, written } from '../written.ts'

/** One line of the register: what one contract's data are used for, and on what that rests. */
export interface RegisterLine {
  readonly contract: string
  readonly use: UseId
  /** Where the data come from, and what is in them. */
  readonly source: string
  readonly classes: DataClasses
  readonly shows_persons_to: readonly string[]
  /** What the data-protection officer said last, or what the program proposes. */
  readonly basis: string
  readonly article: string
  readonly note: string | null
  readonly confirmed_by: string | null
  readonly confirmed_at: string | null
}

/** The register of purposes and legal bases, per contract and use. A basis that nobody has confirmed is a proposal. */
export async function registerLines({ store, country }: PrivacyContext): Promise<readonly RegisterLine[]> {
  const said = await store.db
    .selectFrom('privacy_confirmations')
    .distinctOn(['contract', 'use'])
    .select(['contract', 'use', 'basis', 'article', 'note', 'confirmed_by', 'confirmed_at'])
    .where('country', '=', country.code)
    .orderBy('contract')
    .orderBy('use')
    .orderBy('confirmation_id', 'desc')
    .execute()
  return USES.flatMap(use =>
    use.contracts.map(name => {
      const contract = CONTRACTS[name]
      const last = said.find(each => each.contract === name && each.use === use.id)
      const proposed = country.bases.find(({ id }) => id === use.proposedBasis) ?? country.bases[0]
      return {
        contract: name,
        use: use.id,
        source: contract.source,
        classes: dataClassesOf(contract),
        shows_persons_to: use.showsPersonsTo,
        basis: last?.basis ?? proposed?.id ?? use.proposedBasis,
        article: last?.article ?? proposed?.article ?? country.law,
        note: last?.note ?? null,
        confirmed_by: last?.confirmed_by ?? null,
        confirmed_at: last?.confirmed_at ?? null,
      }
    }),
  )
}

export interface Confirmation {
  readonly contract: string
  readonly use: string
  /** One of the country's bases. */
  readonly basis: string
  /** As it is cited, special laws too: `Ley 54 de 2016, art. 3`. */
  readonly article: string
  readonly note?: string
}

/** Says on what a use of a contract rests; what was said before stays readable in the store. Throws `privacy_invalid`, `forbidden`. */
export async function confirmBasis(
  { store, country }: PrivacyContext,
  { contract, use, basis, ...rest }: Confirmation,
  act: Act,
): Promise<void> {
  const known = namedUse(use)
  if (known === undefined)
    throw new SimeiError('privacy_invalid', { detail: 'use', allowed: USES.map(({ id }) => id) })
  if (!(known.contracts as readonly string[]).includes(contract))
    throw new SimeiError('privacy_invalid', { detail: 'contract', allowed: known.contracts })
  const bases = country.bases.map(({ id }) => id)
  if (!bases.includes(basis)) throw new SimeiError('privacy_invalid', { detail: 'basis', allowed: bases })
  const article = written('article', rest.article)
  const note = maybeWritten('note', rest.note)
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    await trx
      .insertInto('privacy_confirmations')
      .values({
        country: country.code,
        contract,
        use,
        basis,
        article,
        note,
        confirmed_by: act.by,
        confirmed_at: act.at.toISOString(),
      })
      .execute()
    await appendAudit(trx, act, {
      action: 'privacy.basis_confirmed',
      subjects: [`contract:${contract}`],
      details: { use, basis, article },
    })
  })
}
