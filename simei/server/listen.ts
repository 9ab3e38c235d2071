import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openProvider } from '#access/index.ts'
import { buildApp } from '#api/app.ts'
import type { Config } from '#config/config.ts'
import { secretKey } from '#config/secret-key.ts'
import { SimeiError } from '#domain/errors.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import { quarantineList, quarantineReasons, quarantineSummary } from '#ingest/index.ts'
import { keptRuleEffect } from '#models/index.ts'
import { readOwnBoundaries } from '#models/reference/boundaries/index.ts'
import { personFiles, prunable } from '../privacy/context.ts'
import type { Services } from './services.ts'
import type { StatusBoard } from './status.ts'

/** The root of the installed program. */
export const PROGRAM = join(import.meta.dirname, '..', '..')

const levelOf = (level: Config['logLevel']): string => {
  if (level !== 'auto') return level
  return process.stdout.isTTY ? 'warn' : 'info'
}

/** Opens the page and the API, before the engines if need be. Where it listens was judged before (`assertServable`). */
export async function listen(
  config: Config,
  status: StatusBoard,
  services: () => Services | undefined,
): Promise<FastifyInstance> {
  const own = await readOwnBoundaries(join(config.dataDir, 'boundaries'))
  for (const { file, problems } of own.findings)
    for (const { text } of problems) process.stderr.write(`${file}: ${text.es} / ${text.en}\n`)
  const ready = async (): Promise<Services> => {
    const opened = services()
    if (opened === undefined) throw new SimeiError('not_ready')
    return opened
  }
  const publicUrl = new URL(config.publicUrl)
  const provider = config.identityProvider
  const app = await buildApp({
    models: () => services()?.models,
    status: () => status.read(),
    access: {
      store: () => services()?.store,
      secretKey: () => secretKey(config),
      now: () => new Date(),
      ...(provider === undefined
        ? {}
        : { provider: openProvider({ ...provider, publicUrl: config.publicUrl }) }),
    },
    privacy: {
      country: COUNTRIES[config.country],
      makeFile: (personId, format) => ready().then(opened => personFiles(opened)(personId, format)),
      prunable: () => ready().then(prunable),
    },
    links: {
      publicUrl: config.publicUrl,
      mailFrom: config.mailFrom,
      byMail: config.smtpUrl !== undefined,
    },
    nominal: () => {
      const opened = services()
      return opened && { warehouse: opened.nominal, store: opened.store }
    },
    sources: () => ready().then(opened => opened.sourceOverview()),
    quarantine: {
      list: filter =>
        ready().then(({ store, loader }) => quarantineList({ store, warehouse: loader }, filter)),
      counts: contract =>
        ready().then(({ store, loader }) =>
          contract === undefined
            ? quarantineSummary(store)
            : quarantineReasons({ store, warehouse: loader }, contract),
        ),
    },
    // The builder's account: persons who are judged are in no view that readers have.
    ruleEffect: ruleId =>
      ready().then(({ store, builder }) => keptRuleEffect({ store, warehouse: builder }, ruleId)),
    ownBoundaries: own.accepted,
    dashboardDir: join(PROGRAM, 'dashboard', 'dist'),
    logLevel: levelOf(config.logLevel),
    hosts: ['localhost', '127.0.0.1', '::1', '[::1]', publicUrl.hostname],
    https: publicUrl.protocol === 'https:',
    ...(config.trustProxy === undefined ? {} : { trustProxy: config.trustProxy }),
  })
  await app.listen({ host: config.host, port: config.port })
  return app
}
