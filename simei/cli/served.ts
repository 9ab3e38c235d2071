import type { Command } from 'commander'
import { readConfig } from '#config/config.ts'
import { ERRORS } from '#domain/errors.ts'
import { openEngines } from '#engines/index.ts'
import { listen } from '../server/listen.ts'
import { migrateAll, type Services } from '../server/services.ts'
import { StatusBoard } from '../server/status.ts'
import { ensureDemoToken, isDemonstration } from '../worker/demo-access.ts'
import { startWorker } from '../worker/worker.ts'
import { explain, say } from './output.ts'
import { phaseProgress } from './progress.ts'
import { engineOptions, servableConfig, withServices } from './session.ts'

const untilStopped = (signal: AbortSignal) =>
  new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))

/** The parts of `start`, each as a process of its own: what the containers run. */
export function servedCommands(program: Command): void {
  program
    .command('serve')
    .description('Sirve la página y la API / Serves the page and the API')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  SIMEI_CLICKHOUSE_URL=http://… SIMEI_STORE_URL=postgres://… simei serve',
    )
    .action(async () => {
      const config = servableConfig()
      const status = new StatusBoard()
      let services: Services | undefined
      const app = await listen(config, status, () => services)
      try {
        await withServices(async (opened, signal) => {
          services = opened
          status.opened(opened)
          await untilStopped(signal)
        })
      } finally {
        await app.close()
      }
    })

  program
    .command('worker')
    .description('Carga, publica y avisa según el calendario / Loads, publishes and alerts on schedule')
    .addHelpText('after', '\nEjemplo / Example:\n  simei worker')
    .action(() =>
      withServices(async (services, signal) => {
        // Accounts of the demonstration are shown at a terminal (`simei demo accounts --reset`), not in what containers log.
        if (await isDemonstration(services)) await ensureDemoToken(services, new Date())
        const progress = phaseProgress()
        const worker = startWorker(services, {
          onPhases: phases => progress.show(phases),
          onResult: result => say(`✓ Publicación ${result.publication}`),
          onRetry: error => say(`${ERRORS[error.code].text.es} Se repite la carga. / The load starts again.`),
          onError: error => void explain(error, {}),
        })
        await untilStopped(signal)
        await worker.stop()
      }),
    )

  program
    .command('migrate')
    .description('Prepara las dos bases de datos / Prepares both databases')
    .addHelpText('after', '\nEjemplo / Example:\n  simei migrate')
    .action(async () => {
      const engines = await openEngines({ ...engineOptions(readConfig()), mode: 'join' })
      try {
        await migrateAll(engines)
      } finally {
        await engines.stop()
      }
    })
}
