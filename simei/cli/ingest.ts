import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import {
  type BatchOutcome,
  ingestFile,
  ingestFolder,
  recoverBatches,
  sourcesFreshness,
} from '#ingest/index.ts'
import { batchList } from '#store/index.ts'
import { PIPELINE_LEASE } from '../worker/pipeline.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'
import { underLease } from './under-lease.ts'

interface RunOptions extends OutputOptions {
  readonly contract?: ContractName
  readonly file?: string
}

async function run(options: RunOptions): Promise<readonly BatchOutcome[]> {
  // A mistyped path is no matter for the source that sent the file.
  if (options.file !== undefined && !existsSync(options.file))
    throw new SimeiError('bad_request', { detail: `--file: no such file: ${options.file}` })
  return underLease(async ({ store, loader, config, clock }, leaseToken, signal) => {
    const context = {
      warehouse: loader,
      store,
      dataDir: config.dataDir,
      clock: await clock(),
      lease: { name: PIPELINE_LEASE, token: leaseToken },
    }
    const contract = options.contract === undefined ? {} : { contract: options.contract }
    await recoverBatches(context)
    if (options.file !== undefined)
      return [await ingestFile(context, { path: resolve(options.file), requestedBy: 'cli', ...contract })]
    if (!existsSync(config.sourceDir))
      throw new SimeiError('configuration_invalid', {
        detail: `SIMEI_SOURCE_DIR: no such folder: ${config.sourceDir}`,
      })
    return ingestFolder(context, {
      folder: config.sourceDir,
      requestedBy: 'cli',
      signal,
      onProgress: ({ done, total }) => process.stderr.isTTY && say(`${done}/${total}`),
    })
  })
}

export function ingestCommands(program: Command): void {
  const ingest = program.command('ingest').description('Cargas de datos / Data loads')
  ingest
    .command('run')
    .description('Carga las fuentes una vez, o un archivo / Loads the sources once, or one file')
    .addOption(new Option('--contract <name>', 'contrato / contract').choices([...CONTRACT_NAMES]))
    .option('--file <path>', 'un archivo CSV o Parquet, también .gz / one CSV or Parquet file, also .gz')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei ingest run\n  simei ingest run --contract pagos --file pagos_2026C2.csv.gz --json',
    )
    .action(async (options: RunOptions) => {
      const batches = await run(options)
      print({ batches }, batches, options)
      if (batches.some(batch => batch.state === 'rejected')) process.exitCode = 1
    })

  ingest
    .command('status')
    .description(
      'Los últimos lotes y la frescura de las fuentes / The latest batches and how fresh each source is',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei ingest status --json')
    .action(async (options: OutputOptions) => {
      const { ledger, sources } = await withServices(async ({ store, clock }) => ({
        ledger: await batchList(store),
        sources: await sourcesFreshness(store, await clock()),
      }))
      const batches = ledger.map(
        ({ batch_id, contract, file_name, state, rows_read, rows_loaded, rows_quarantined, ...batch }) => ({
          batch_id,
          contract,
          file: file_name,
          state,
          read: rows_read,
          loaded: rows_loaded,
          quarantined: rows_quarantined,
          amount_read: batch.amount_read,
          amount_loaded: batch.amount_loaded,
          amount_quarantined: batch.amount_quarantined,
          reason_code: batch.reason_code,
          snapshot_on: batch.snapshot_on,
        }),
      )
      print({ batches, sources }, batches, options)
    })
}
