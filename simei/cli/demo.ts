import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { generateDemo } from '#demo/index.ts'
import { isDate, parseCycles } from '#domain/periods.ts'
import { accountsCommand } from './demo-accounts.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

const positive = (text: string) => {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('> 0')
  return value
}

const whole = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('0, 1, 2 …')
  return value
}

const day = (text: string) => {
  if (!isDate(text)) throw new InvalidArgumentError('AAAA-MM-DD')
  return text
}

interface GenerateOptions extends OutputOptions {
  readonly out: string
  readonly scale: number
  readonly seed: number
  readonly format: 'csv' | 'parquet' | 'mixed'
  readonly since?: string
  readonly cycles?: readonly string[]
}

export function demoCommands(program: Command): void {
  const demo = program.command('demo').description('El ministerio sintético / The synthetic ministry')
  accountsCommand(demo)
  demo
    .command('generate')
    .description('Escribe los archivos fuente sintéticos / Writes the synthetic source files')
    .requiredOption('--out <dir>', 'carpeta de destino / target folder')
    .option(
      '--scale <n>',
      'tamaño; 1 reproduce las cifras publicadas / size; 1 reproduces the published figures',
      positive,
      1,
    )
    .option('--seed <s>', 'semilla / seed', whole, 2017)
    .addOption(
      new Option('--format <format>', 'formato / format')
        .choices(['csv', 'parquet', 'mixed'])
        .default('mixed'),
    )
    .option(
      '--since <date>',
      'solo los archivos que hablan desde ese día / only files that speak as of that day or later',
      day,
    )
    .option(
      '--cycles <ids>',
      'de las planillas y del padrón, solo los archivos de estos ciclos / of payrolls and registry, only the files of these cycles',
      parseCycles,
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei demo generate --out ./fuentes --scale 0.01 --format csv',
    )
    .action(async (options: GenerateOptions) => {
      const { files } = await withServices(({ admin }, signal) =>
        generateDemo({
          warehouse: admin,
          out: resolve(options.out),
          scale: options.scale,
          seed: options.seed,
          format: options.format,
          since: options.since,
          cycles: options.cycles,
          signal,
          onProgress: ({ done, total }) => process.stderr.isTTY && say(`${done}/${total}`),
        }),
      )
      print({ files }, files, options)
    })
}
