import type { Command } from 'commander'
import type { FastifyInstance } from 'fastify'
import { ERRORS, type SimeiError } from '#domain/errors.ts'
import { openEngines } from '#engines/index.ts'
import { listen } from '../server/listen.ts'
import { openServices, type Services } from '../server/services.ts'
import { StatusBoard } from '../server/status.ts'
import { persist } from '../worker/persist.ts'
import { startWorker } from '../worker/worker.ts'
import { welcomeDemo } from './demo-accounts.ts'
import { explain, say } from './output.ts'
import { phaseProgress } from './progress.ts'
import { engineOptions, servableConfig } from './session.ts'

/** Waits for Ctrl+C or a stop from the system. */
const stopAsked = () =>
  new Promise<void>(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

/** The whole ministry in one process: engines, page, API and worker. Returns when it is asked to stop. */
async function start(): Promise<void> {
  const config = servableConfig()
  const status = new StatusBoard()
  const asked = stopAsked()
  let services: Services | undefined

  // The page opens at once, before the engines; one who is refused the data directory opens no port.
  let listening = undefined as Promise<FastifyInstance> | undefined
  const opening = openEngines({
    ...engineOptions(config),
    mode: 'own',
    onOwned: () => {
      listening = listen(config, status, () => services)
    },
    onEvent: event => {
      status.engine(event)
      if (event.kind === 'crashed' || event.kind === 'failed')
        say(`${event.engine}: ${event.reason ?? event.kind}`)
    },
  })
  const [opened, page] = await Promise.allSettled([opening, listening])
  if (opened.status === 'rejected' || page.status === 'rejected') {
    if (page.status === 'fulfilled') await page.value?.close()
    if (opened.status === 'fulfilled') await opened.value.stop()
    throw opened.status === 'rejected' ? opened.reason : page.status === 'rejected' ? page.reason : undefined
  }
  const engines = opened.value
  say(`SIMEI → http://localhost:${config.port}`)
  try {
    const onRetry = (error: SimeiError) =>
      say(`${ERRORS[error.code].text.es} Se intenta de nuevo. / It is tried again.`)
    const stopping = new AbortController()
    void asked.then(() => stopping.abort())
    services = await persist(() => openServices(config, engines), { signal: stopping.signal, onRetry })
    status.opened(services)
    const welcome = welcomeDemo(services).catch(error => void explain(error, {}))
    const progress = phaseProgress()
    const worker = startWorker(services, {
      onPhases: phases => progress.show(phases),
      onResult: result => {
        progress.end()
        status.recovered()
        say(
          `✓ Publicación ${result.publication} vigente · ${result.mails} correos · http://localhost:${config.port}`,
        )
      },
      onRetry,
      onError: error => {
        progress.end()
        status.failed(error)
        explain(error, {})
      },
    })
    await asked
    await Promise.all([worker.stop(), welcome])
  } finally {
    await page.value?.close()
    await services?.close()
    await engines.stop()
  }
}

export function startCommand(program: Command): void {
  program
    .command('start')
    .description('Inicia todo: motores, página, API y carga / Starts everything: engines, page, API and load')
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  npm start\n  SIMEI_PORT=9000 SIMEI_DATA_DIR=/srv/simei simei start',
    )
    .action(start)
}
