import type { Command } from 'commander'
import { Option } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { sourcesFreshness } from '#ingest/index.ts'
import {
  BATCH_STATES,
  type BatchRecord,
  type BatchState,
  batchLife,
  batchList,
  batchOf,
  runList,
  type SourceOverview,
} from '#store/index.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

/** A batch as the terminal and machines see it: what `ingest run` says of it, and where it comes from. */
export const batchRow = ({ file_name, rows_read, rows_loaded, rows_quarantined, ...batch }: BatchRecord) => ({
  batch_id: batch.batch_id,
  contract: batch.contract,
  file: file_name,
  state: batch.state,
  read: rows_read,
  loaded: rows_loaded,
  quarantined: rows_quarantined,
  amount_read: batch.amount_read,
  amount_loaded: batch.amount_loaded,
  amount_quarantined: batch.amount_quarantined,
  amount_unreadable_rows: batch.amount_unreadable_rows,
  reason_code: batch.reason_code,
  snapshot_on: batch.snapshot_on,
  source: batch.source,
  run_id: batch.run_id,
})

const counted = (batches: Readonly<Partial<Record<BatchState, number>>>): string =>
  BATCH_STATES.flatMap(state => (batches[state] === undefined ? [] : [`${batches[state]} ${state}`])).join(
    ', ',
  )

const sourceRow = (source: SourceOverview) => ({
  fuente: source.name,
  tipo: source.kind,
  programa: source.schedule === null ? null : `${source.schedule.cron} ${source.schedule.time_zone}`,
  próxima: source.paused_at === null ? source.next_run_at : 'en pausa',
  última: source.last_run === null ? null : `${source.last_run.started_at} ${source.last_run.state}`,
  lotes: source.last_run === null ? null : counted(source.last_run.batches),
  atrasados:
    source.freshness
      .filter(({ stale }) => stale)
      .map(({ contract }) => contract)
      .join(', ') || null,
  'por aprobar': source.held_batches.join(', ') || null,
  cuarentena: source.open_quarantine,
})

const heading = (text: string, options: OutputOptions) => {
  if (!options.json) process.stdout.write(`\n${text}\n`)
}

export function statusCommand(ingest: Command): void {
  ingest
    .command('status')
    .description(
      'Las fuentes, su frescura y los últimos lotes / The sources, how fresh they are, and the latest batches',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei ingest status --json')
    .action(async (options: OutputOptions) => {
      const { sources, contracts, runs, ledger } = await withServices(async services => {
        const { store, clock } = services
        return {
          sources: await services.sourceOverview(),
          contracts: await sourcesFreshness(store, await clock()),
          runs: await runList(store, { limit: 20 }),
          // A repeat changes nothing: it is counted with its run.
          ledger: await batchList(store, { withoutRepeats: true }),
        }
      })
      const batches = ledger.map(batchRow)
      if (options.json) {
        print({ sources, contracts, runs, batches }, [], options)
        return
      }
      print(sources, sources.map(sourceRow), options)
      heading('Últimos lotes, sin repeticiones / Latest batches, without repeats', options)
      print(batches, batches, options)
    })
}

interface BatchesOptions extends OutputOptions {
  readonly source?: string
  readonly contract?: string
  readonly state?: BatchState
  readonly run?: string
  readonly before?: string
  readonly limit: string
}

export function batchCommands(ingest: Command): void {
  ingest
    .command('batches')
    .description('El libro de lotes, del último al primero / The ledger of batches, latest first')
    .option('--source <name>', 'de esta fuente / of this source')
    .option('--contract <name>', 'de este contrato / of this contract')
    .addOption(new Option('--state <state>', 'en este estado / in this state').choices([...BATCH_STATES]))
    .option('--run <id>', 'de esta corrida / of this run')
    .option('--before <id>', 'anteriores a este lote: la página siguiente / before this batch: the next page')
    .option('--limit <n>', 'cuántos / how many', '50')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei ingest batches --state held\n  simei ingest batches --contract pagos --limit 10 --json',
    )
    .action(async ({ run, limit, ...filter }: BatchesOptions) => {
      const { json, ...page } = filter
      const list = await withServices(({ store }) =>
        batchList(store, { ...page, runId: run, limit: Number(limit) }),
      )
      const batches = list.map(batchRow)
      print({ batches }, batches, json === undefined ? {} : { json })
    })

  ingest
    .command('batch')
    .description('La vida de un lote, con sus motivos / The life of a batch, with its reasons')
    .argument('<batch>', 'número / number')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei ingest batch 42')
    .action(async (batchId: string, options: OutputOptions) => {
      const batch = /^\d{1,18}$/.test(batchId)
        ? await withServices(({ store }) => batchOf(store, batchId))
        : undefined
      if (batch === undefined) throw new SimeiError('not_found', { detail: `batch ${batchId}` })
      const life = batchLife(batch)
      if (options.json) {
        print({ ...batch, life }, [], options)
        return
      }
      print(batch, [batchRow(batch)], options)
      heading('Vida / Life', options)
      print(life, life, options)
      if (batch.reasons.length === 0) return
      heading('Cuarentena por motivo / Quarantine by reason', options)
      print(batch.reasons, batch.reasons, options)
    })
}
