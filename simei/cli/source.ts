import type { Command } from 'commander'
import { readConfig } from '#config/config.ts'
import { ERRORS, SimeiError } from '#domain/errors.ts'
import { checkSource, type SourceConfig } from '#ingest/index.ts'
import { configuredSources, type Services } from '../server/services.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'
import { sourceNamed } from './sources.ts'

/** What a source is, without the places of its secrets: those stay in the file of sources. */
const sourceRow = ({ name, kind, contract, schedule, after }: SourceConfig) => ({
  name,
  kind,
  contract,
  cron: schedule?.cron ?? null,
  time_zone: schedule?.timeZone ?? null,
  missed: schedule?.missed ?? null,
  after: after.join(', '),
})

/** Longest that one source is waited for. */
const CHECK_MILLISECONDS = 60_000

/** Looks at a source without taking anything in; what is wrong is a result. */
async function looked(services: Services, source: SourceConfig, cancel: AbortSignal) {
  const signal = AbortSignal.any([cancel, AbortSignal.timeout(CHECK_MILLISECONDS)])
  const context = { slotAt: new Date(), watermark: null, dataDir: services.config.dataDir, signal }
  try {
    return {
      ...(await checkSource(source, context, services.loader)),
      ok: true,
      error_code: null,
      detail: null,
    }
  } catch (error) {
    const known = error instanceof SimeiError ? error : new SimeiError('internal', { cause: error })
    const { code, detail } = signal.aborted ? new SimeiError('source_unreachable') : known
    const { name, kind } = source
    const text = ERRORS[code].text
    return {
      source: name,
      kind,
      found: [],
      total: null,
      notes: [text],
      ok: false,
      error_code: code,
      detail: detail ?? null,
    }
  }
}

export function sourceCommands(program: Command): void {
  const source = program.command('source').description('Fuentes configuradas / Configured sources')
  source
    .command('list')
    .description('Las fuentes del archivo de fuentes / The sources of the file of sources')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  SIMEI_SOURCES_FILE=fuentes.yaml simei source list')
    .action(async (options: OutputOptions) => {
      const sources = (await configuredSources(readConfig())).map(sourceRow)
      print({ sources }, sources, options)
    })

  source
    .command('check')
    .description(
      'Se conecta a las fuentes y dice qué ofrecen, sin cargar nada / Connects to the sources and says what they offer, loading nothing',
    )
    .argument('[source]', 'fuente; si falta, todas / source; all when absent')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplos / Examples:\n  simei source check\n  simei source check renab --json')
    .action(async (name: string | undefined, options: OutputOptions) => {
      const sources = await withServices(async (services, signal) => {
        const chosen = name === undefined ? services.sources : [sourceNamed(services, name)]
        return Promise.all(chosen.map(each => looked(services, each, signal)))
      })
      print(
        { sources },
        sources.map(({ ok, notes, found, ...row }) => ({
          '': ok ? '✓' : '✗',
          ...row,
          found: found.slice(0, 3).join(', '),
          notas: notes.map(({ es }) => es).join('; '),
        })),
        options,
      )
      if (sources.some(({ ok }) => !ok)) process.exitCode = 1
    })
}
