import { link, open, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from '../context.ts'
import { correctionHeading, correctionRecord } from './correction-csv.ts'
import { quarantinedBatches, resolutionsOf } from './ledger.ts'
import { wholeRows } from './rows.ts'

export interface CorrectionExport {
  readonly path: string
  readonly contract: ContractName
  readonly rows: number
}

export interface ExportOptions {
  readonly out: string
  readonly contract?: ContractName
  readonly batchId?: string
  readonly reason?: string
  readonly column?: string
  readonly requestedBy: string
}

const PAGE = 5000

type Context = Pick<IngestContext, 'warehouse' | 'store' | 'clock'>

/** The open rows of the batches chosen, page by page. */
async function* openPages(context: Context, batches: readonly string[], { reason, column }: ExportOptions) {
  let after: { batch_id: string; line: string } | undefined
  for (;;) {
    const rows = await wholeRows(context.warehouse, { batches, reason, column, after, limit: PAGE })
    const closed = await resolutionsOf(context.store, rows)
    yield rows.filter(row => !closed.has(`${row.batch_id} ${row.line}`))
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = { batch_id: last.batch_id, line: last.line }
  }
}

/**
 * Writes open rows whole, with names and cédulas, to a new file that only its owner may read, in the contract's columns after `batch_id`,
 * `line` and `reasons`. The deliberate act of a person: the ledger keeps path, rows and who asked before the file has its name, so that an
 * erasure finds it. Throws `not_found` when no open row is chosen, `bad_request` when rows of two contracts are or the file exists.
 */
export async function exportQuarantine(context: Context, options: ExportOptions): Promise<CorrectionExport> {
  const chosen = (await quarantinedBatches(context.store, options)).filter(batch => batch.open !== '0')
  const contracts = [...new Set(chosen.map(batch => batch.contract))]
  const [contract] = contracts
  if (contract === undefined) throw new SimeiError('not_found', { detail: 'no open row' })
  if (contracts.length > 1)
    throw new SimeiError('bad_request', { detail: '--contract or --batch', allowed: contracts })
  const path = resolve(options.out)
  const partial = join(dirname(path), `.${process.pid}.${Date.now()}.partial`)
  const file = await open(partial, 'wx', 0o600).catch(error => {
    throw new SimeiError('bad_request', { detail: `--out: ${(error as NodeJS.ErrnoException).code}` })
  })
  let rows = 0
  try {
    await file.writeFile(correctionHeading(CONTRACTS[contract]))
    const ids = chosen.map(batch => batch.batch_id)
    for await (const page of openPages(context, ids, options)) {
      await file.writeFile(page.map(correctionRecord).join(''))
      rows += page.length
    }
    await file.sync()
    if (rows === 0) throw new SimeiError('not_found', { detail: 'no open row' })
    await context.store.db
      .insertInto('quarantine_exports')
      .values({
        path,
        contract,
        rows: String(rows),
        requested_by: options.requestedBy,
        written_at: context.clock().toISOString(),
      })
      .execute()
    // Unlike a rename, a link never takes the place of a file that is there.
    await link(partial, path).catch(error => {
      throw new SimeiError('bad_request', { detail: `--out: ${(error as NodeJS.ErrnoException).code}` })
    })
  } finally {
    await file.close()
    await rm(partial, { force: true })
  }
  return { path, contract, rows }
}
