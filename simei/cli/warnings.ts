import type { Command } from 'commander'
import { EVERYTHING } from '#domain/scope.ts'
import { type WarningsQuery, warningsOf } from '#models/index.ts'
import { publicationOption, treeOption } from './options.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

type Options = OutputOptions & Omit<WarningsQuery, 'indicators'> & { readonly indicators?: string }

export function warningCommands(program: Command): void {
  const warnings = program.command('warnings').description('Avisos estadísticos / Statistical warnings')
  warnings
    .command('list')
    .description(
      'Lo que un estadístico preguntaría de las cifras / What a statistician would ask about the figures',
    )
    .option('--indicators <codes>', 'códigos separados por coma / codes, comma-separated')
    .option('--territory <code>', 'PA o una provincia / PA or a province')
    .option('--history', 'también de periodos anteriores / of earlier periods as well')
    .addOption(publicationOption())
    .addOption(treeOption())
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei warnings list --indicators P10,P13 --history')
    .action(async ({ json, indicators, ...query }: Options) => {
      const found = await withServices(({ models }) =>
        warningsOf(models, EVERYTHING, {
          ...query,
          ...(indicators === undefined ? {} : { indicators: indicators.split(',').map(code => code.trim()) }),
        }),
      )
      print(found, found.warnings, json === undefined ? {} : { json })
    })
}
