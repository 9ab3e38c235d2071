import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { templateWorkbook } from '#api/template-workbook.ts'
import { CONTRACTS, contractNamed, describeContract, templateCsv } from '#domain/contracts/index.ts'
import { writeNew } from './new-file.ts'
import { type OutputOptions, print } from './output.ts'

type TemplateOptions = OutputOptions & { readonly format: 'csv' | 'xlsx'; readonly out?: string }

/** What arrives and how; no engine is needed. */
export function contractCommands(program: Command): void {
  const contract = program.command('contract').description('Contratos de datos / Data contracts')

  contract
    .command('list')
    .description('Los registros que se reciben / The records that arrive')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei contract list')
    .action((options: OutputOptions) => {
      const contracts = Object.values(CONTRACTS).map(describeContract)
      print(
        { contracts },
        contracts.map(({ name, source, grain, key }) => ({
          contract: name,
          fuente: source,
          clave: key.join(', '),
          'una fila es': grain.es,
        })),
        options,
      )
    })

  contract
    .command('show')
    .description('Columnas, reglas y hallazgos de un contrato / Columns, rules and flags of a contract')
    .argument('<name>', 'contrato, como pagos / contract, as pagos')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei contract show planilla')
    .action((name: string, options: OutputOptions) => {
      const described = describeContract(contractNamed(name))
      const { columns, rules, flags, title, grain, retention } = described
      if (!options.json) process.stdout.write(`${title.es}: ${grain.es}. Copias: ${retention.es}.\n\n`)
      print(
        described,
        columns.map(column => ({
          columna: column.name,
          encabezado: column.heading,
          obligatoria: column.required ? 'sí' : 'no',
          clave: column.in_key ? 'sí' : '',
          formato: column.format.es,
          contenido: column.description.es,
        })),
        options,
      )
      if (options.json) return
      for (const [heading, told] of [
        ['Reglas: la fila va a cuarentena', rules],
        ['Hallazgos: la fila se carga y se señala', flags],
      ] as const) {
        process.stdout.write(`\n${heading}\n`)
        for (const { code, description } of told) process.stdout.write(`  ${code}: ${description.es}\n`)
      }
    })

  contract
    .command('template')
    .description('Plantilla vacía para una institución / Empty template for an institution')
    .argument('<name>', 'contrato, como reclamos / contract, as reclamos')
    .addOption(
      new Option('--format <format>', 'xlsx trae el diccionario / xlsx brings the dictionary')
        .choices(['csv', 'xlsx'])
        .default('csv'),
    )
    .option(
      '--out <file>',
      'archivo; por omisión, el nombre del contrato / file; the contract’s name when absent',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei contract template reclamos --format xlsx --out reclamos_minsa.xlsx',
    )
    .action(async (name: string, { format, out, ...options }: TemplateOptions) => {
      const found = contractNamed(name)
      const file = resolve(out ?? `${found.name}.${format}`)
      await writeNew(file, format === 'csv' ? templateCsv(found) : await templateWorkbook(found))
      const result = { contract: found.name, format, file }
      print(result, [result], options)
    })
}
