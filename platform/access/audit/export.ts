import type { KeyObject } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { readHeads, writeHead } from './head-files.ts'
import { type SignedHead, type Signer, signHead } from './heads.ts'
import { type AuditReport, verifyAudit } from './verify.ts'

/** The report of one instant, by the heads of a folder. */
export const checkAudit = async (
  store: Store,
  folder: string,
  trusted: readonly KeyObject[],
  how: Parameters<typeof verifyAudit>[3] = 'whole',
): Promise<AuditReport> => {
  const files = await readHeads(folder)
  return store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(trx => verifyAudit({ db: trx }, files, trusted, how))
}

/**
 * Signs the audit as it stands and writes the head into the folder; a chain that breaks with an earlier head is not signed. Nothing is
 * written where there is no entry yet.
 *
 * Throws `audit_broken` with what was found.
 */
export async function exportHead(
  store: Store,
  folder: string,
  signer: Signer,
  at: Date,
  trusted: readonly KeyObject[] = [],
): Promise<{ readonly path: string; readonly head: SignedHead } | undefined> {
  const { findings, entries, last_hash } = await checkAudit(
    store,
    folder,
    [signer.publicKey, ...trusted],
    'since the last head',
  )
  const broken = findings.find(({ kind }) => kind !== 'no_heads')
  if (broken !== undefined) throw new SimeiError('audit_broken', { detail: `${broken.kind} ${broken.where}` })
  if (entries === '0') return undefined
  const head = signHead(signer, entries, last_hash, at)
  return { path: await writeHead(folder, head), head }
}
