import type { Command } from 'commander'
import { valuesQuery } from '#api/routes/indicators.ts'
import { FILTERS, type Tree } from '#domain/dimensions.ts'
import type { ValueRow } from '#domain/indicators.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { INDICATORS, indicatorValues } from '#models/index.ts'
import { formulaCommands } from './indicator-try.ts'
import { publicationOption, treeOption } from './options.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

type ValuesOptions = OutputOptions & {
  readonly period: string
  readonly territory?: string
  readonly by?: string
  readonly compare?: string
  readonly publication?: number
  readonly tree?: Tree
}

export function indicatorCommands(program: Command): void {
  const indicators = program.command('indicators').description('Indicadores / Indicators')
  indicators
    .command('list')
    .description('El catálogo / The catalogue')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei indicators list')
    .action((options: OutputOptions) => {
      const all = Object.values(INDICATORS)
      print(
        { indicators: all },
        all.map(({ code, name, unit, direction }) => ({ code, nombre: name.es, unit, direction })),
        options,
      )
    })

  formulaCommands(indicators)

  const values = indicators
    .command('values')
    .description('Valores de indicadores / Values of indicators')
    .argument('<codes...>', 'códigos, como B02 / codes, as B02')
    .requiredOption('--period <period>', '2017C3 · 201709 · 2017Q1..2017Q4 · 2016-01-01..2017-08-31')
    .option('--territory <codes>', 'PA o códigos INEC / PA or INEC codes')
    .option('--by <dimensions>', 'desgloses separados por coma / breakdowns, comma-separated')
    .option('--compare <period>', 'previous, year_ago o un periodo / or a period')
    .addOption(publicationOption())
    .addOption(treeOption())
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei indicators values B02 --period 2017C3 --by modality,programme\n  simei indicators values P10 --period 2025C1..2026C1 --territory 04 --json',
    )
  for (const filter of FILTERS) values.option(`--${filter} <members>`, 'filtro / filter')
  values.action(async (codes: string[], { json, ...parameters }: ValuesOptions) => {
    const results = await withServices(({ models }) =>
      Promise.all(codes.map(code => indicatorValues(models, EVERYTHING, valuesQuery(code, parameters)))),
    )
    const rows = results.flatMap(result =>
      result.rows.map(row => ({ indicator: result.indicator.code, ...flat(row) })),
    )
    print(results.length === 1 ? results[0] : results, rows, json === undefined ? {} : { json })
  })
}

/** A row for the terminal: target and comparison in columns of their own. */
function flat({ compare, target_from, ...row }: ValueRow) {
  return {
    ...row,
    target_from:
      target_from === null
        ? null
        : [target_from.how, target_from.territory, target_from.period, target_from.rule ?? '']
            .join(' ')
            .trim(),
    ...(compare === undefined
      ? {}
      : { compare: compare.period, compare_value: compare.value, change: compare.change }),
  }
}
