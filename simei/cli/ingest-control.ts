import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import {
  approveBatch,
  type BatchOutcome,
  type DecisionOptions,
  pauseSource,
  type RunContext,
  refuseBatch,
  requestCancel,
  resumeSource,
} from '#ingest/index.ts'
import { runContext } from '../worker/loads.ts'
import { actor } from './actor.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'
import { sourceNamed } from './sources.ts'

const by = () => ({ requestedBy: actor(), now: new Date() })

function cancelCommand(ingest: Command): void {
  ingest
    .command('cancel')
    .description(
      'Detiene una carga en curso; no queda nada a medias / Stops a running load; nothing is left half done',
    )
    .argument('[run]', 'número de corrida / number of the run')
    .option('--source <name>', 'la carga de esta fuente / the load of this source')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei ingest cancel 17\n  simei ingest cancel --source renab',
    )
    .action(async (run: string | undefined, options: OutputOptions & { readonly source?: string }) => {
      const { source } = options
      if ((run === undefined) === (source === undefined))
        throw new SimeiError('bad_request', { detail: 'a run or --source' })
      if (run !== undefined && !/^\d{1,18}$/.test(run))
        throw new SimeiError('not_found', { detail: `run ${run}` })
      const runs = await withServices(services =>
        requestCancel(
          services.store,
          run === undefined ? { source: sourceNamed(services, source ?? '').name } : { runId: run },
          by(),
        ),
      )
      print(
        { cancelling: runs },
        runs.map(run_id => ({ run_id })),
        options,
      )
    })
}

function pauseCommands(ingest: Command): void {
  const verb = (name: 'pause' | 'resume', description: string) =>
    ingest
      .command(name)
      .description(description)
      .argument('<source>', 'fuente / source')
      .option('--json', 'salida para máquinas / output for machines')
      .addHelpText('after', `\nEjemplo / Example:\n  simei ingest ${name} renab`)
      .action(async (source: string, options: OutputOptions) => {
        const row = await withServices(async services => {
          const { name: known } = sourceNamed(services, source)
          await (name === 'pause'
            ? pauseSource(services.store, known, by())
            : resumeSource(services.store, known))
          const [overview] = (await services.sourceOverview()).filter(each => each.name === known)
          return {
            source: known,
            paused_at: overview?.paused_at ?? null,
            next_run_at: overview?.next_run_at ?? null,
          }
        })
        print(row, [row], options)
      })
  verb('pause', 'Suspende el programa de una fuente / Suspends the schedule of a source')
  verb('resume', 'Reanuda el programa de una fuente / Resumes the schedule of a source')
}

function decisionCommands(ingest: Command): void {
  const verb = (
    name: 'approve' | 'refuse',
    description: string,
    decide: (context: RunContext, batchId: string, options: DecisionOptions) => Promise<BatchOutcome>,
    then: string,
  ) =>
    ingest
      .command(name)
      .description(description)
      .argument('<batch>', 'número de lote / number of the batch')
      .requiredOption('--note <text>', 'por qué; queda en el libro / why; kept in the ledger')
      .option('--json', 'salida para máquinas / output for machines')
      .addHelpText('after', `\nEjemplo / Example:\n  simei ingest ${name} 42 --note "confirmado con RENAB"`)
      .action(async (batchId: string, options: OutputOptions & { readonly note: string }) => {
        if (!/^\d{1,18}$/.test(batchId)) throw new SimeiError('not_found', { detail: `batch ${batchId}` })
        const outcome = await withServices(async (services, signal) =>
          decide(await runContext(services, () => new Date()), batchId, {
            decidedBy: actor(),
            note: options.note,
            signal,
            onWait: () =>
              say(
                'La fuente se está cargando; se espera su fin. / The source is being loaded; waiting for it.',
              ),
          }),
        )
        print(outcome, [outcome], options)
        say(then)
      })
  verb(
    'approve',
    'Acepta un lote que espera aprobación / Accepts a batch that waits for approval',
    approveBatch,
    'Entra en la próxima publicación, o ahora con: simei models build / It enters the next publication, or now by: simei models build',
  )
  verb(
    'refuse',
    'Rechaza un lote que espera aprobación y quita sus filas / Refuses a batch that waits for approval and removes its rows',
    refuseBatch,
    'El mismo contenido no se vuelve a preguntar. / The same content is not asked about again.',
  )
}

export function controlCommands(ingest: Command): void {
  cancelCommand(ingest)
  pauseCommands(ingest)
  decisionCommands(ingest)
}
