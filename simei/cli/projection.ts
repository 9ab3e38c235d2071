import { type Command, Option } from 'commander'
import { EVERYTHING } from '#domain/scope.ts'
import { type ProjectionQuery, projection } from '#models/index.ts'
import { publicationOption, treeOption } from './options.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

export function projectionCommands(program: Command): void {
  program
    .command('projection')
    .description("El cierre del año frente a su meta / A year's end against its target")
    .argument('<code>', 'código, como B03 / code, as B03')
    .addOption(new Option('--year <year>', 'año / year').argParser(Number))
    .option('--territory <code>', 'PA o un código INEC / PA or an INEC code')
    .option('--programme <programme>', 'un programa / one programme')
    .addOption(publicationOption())
    .addOption(treeOption())
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei projection B03 --year 2026 --territory 04')
    .action(async (code: string, { json, ...query }: OutputOptions & Omit<ProjectionQuery, 'indicator'>) => {
      const found = await withServices(({ models }) =>
        projection(models, EVERYTHING, { indicator: code, ...query }),
      )
      const { indicator, year, method, reason, year_end, target, gap, reaches, back_test } = found
      const rows = [
        ...found.observed.map(({ period, value }) => ({ period, value, lower: null, upper: null })),
        ...found.path,
        { period: `${year}`, ...(year_end ?? { value: null, lower: null, upper: null }) },
      ]
      const told = { method: method ?? reason, target, gap, reaches, ...back_test }
      print(
        { ...found, indicator: indicator.code },
        rows.map((row, index) => (index === rows.length - 1 ? { ...row, ...told } : row)),
        json === undefined ? {} : { json },
      )
    })
}
