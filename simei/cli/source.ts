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

/** What a source shows, or why it shows nothing; one that fails does not hide the others. */
async function checked(source: SourceConfig, { loader, config, clock }: Services, signal: AbortSignal) {
  const context = { slotAt: (await clock())(), watermark: null, dataDir: config.dataDir, signal }
  try {
    const { found, total, notes } = await checkSource(source, context, loader)
    const said = notes.map(({ es, en }) => `${es} / ${en}`).join('; ')
    return {
      source: source.name,
      kind: source.kind,
      ok: true,
      total,
      found,
      detail: said === '' ? null : said,
    }
  } catch (error) {
    if (!(error instanceof SimeiError)) throw error
    const detail = [ERRORS[error.code].text.es, error.detail].filter(Boolean).join(' ')
    return {
      source: source.name,
      kind: source.kind,
      ok: false,
      total: null,
      found: [],
      detail,
      code: error.code,
    }
  }
}

function checkCommand(source: Command): void {
  source
    .command('check')
    .description('Conecta y lista, sin leer ni cargar nada / Connects and lists; nothing is read or loaded')
    .argument('[source]', 'una fuente; sin ella, todas / one source; without it, all')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplos / Examples:\n  simei source check\n  simei source check puc --json')
    .action(async (name: string | undefined, options: OutputOptions) => {
      const checks = await withServices(async (services, signal) => {
        const sources = name === undefined ? services.sources : [sourceNamed(services, name)]
        const results = []
        for (const each of sources) results.push(await checked(each, services, signal))
        return results
      })
      const rows = checks.map(({ found, ...row }) => ({ ...row, found: found.slice(0, 5).join(', ') }))
      print({ checks }, rows, options)
      if (checks.some(({ ok }) => !ok)) process.exitCode = 1
    })
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
  checkCommand(source)
}
