import type { Command } from 'commander'
import { readConfig } from '#config/config.ts'
import type { SourceConfig } from '#ingest/index.ts'
import { configuredSources } from '../server/services.ts'
import { type OutputOptions, print } from './output.ts'

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
}
