import { readFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { QUARANTINE_STATES, type QuarantineState } from '#domain/quarantine.ts'
import { dismissRow, exportQuarantine, quarantineList, quarantineSummary } from '#ingest/index.ts'
import { actor } from './actor.ts'
import { type OutputOptions, print, say } from './output.ts'
import { correctionOf, replayFile, replayOne } from './quarantine-replay.ts'
import { shownList, showRow } from './quarantine-show.ts'
import { withServices } from './session.ts'

interface FilterOptions extends OutputOptions {
  readonly contract?: ContractName
  readonly batch?: string
  readonly reason?: string
  readonly column?: string
}

const number = (name: string) => (text: string) => {
  if (!/^\d{1,18}$/.test(text))
    throw new SimeiError('bad_request', { detail: `${name}: ${text.slice(0, 40)}` })
  return text
}

const assignment = (text: string, before: Readonly<Record<string, string>> = {}) => {
  const at = text.indexOf('=')
  if (at < 1) throw new SimeiError('bad_request', { detail: '--set column=value' })
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

const contractOption = () =>
  new Option('--contract <name>', 'contrato / contract').choices([...CONTRACT_NAMES])
const json = ['--json', 'salida para máquinas / output for machines'] as const
const batchOption = ['--batch <number>', 'lote / batch', number('--batch')] as const
const lineOption = ['--line <number>', 'línea / line', number('--line')] as const
const setOption = [
  '--set <column=value>',
  'valor corregido; se repite por columna / corrected value; once per column',
  assignment,
] as const

const filterOf = ({ contract, batch, reason, column }: FilterOptions) => ({
  ...(contract === undefined ? {} : { contract }),
  ...(batch === undefined ? {} : { batch_id: batch }),
  ...(reason === undefined ? {} : { reason }),
  ...(column === undefined ? {} : { column }),
})

/** Rows that broke their contract: seen masked, corrected by a deliberate act, brought in once. */
export function quarantineCommands(program: Command): void {
  const quarantine = program.command('quarantine').description('Filas en cuarentena / Quarantined rows')

  quarantine
    .command('summary')
    .description('Cuántas filas hay por contrato y estado / How many rows there are by contract and state')
    .option(...json)
    .addHelpText('after', '\nEjemplo / Example:\n  simei quarantine summary')
    .action(async (options: OutputOptions) => {
      const counts = await withServices(({ store }) => quarantineSummary(store))
      print(
        { counts },
        counts.map(({ column: _column, reason: _reason, ...count }) => count),
        options,
      )
    })

  quarantine
    .command('list')
    .description('Filas con su motivo, enmascaradas / Rows with their reason, masked')
    .addOption(contractOption())
    .option(...batchOption)
    .option('--reason <code>', 'motivo, como not_a_date / reason, as not_a_date')
    .option('--column <name>', 'columna del motivo / column of the reason')
    .addOption(
      new Option('--state <state>', 'estado / state').choices([...QUARANTINE_STATES]).default('open'),
    )
    .option('--all', 'todos los estados / every state')
    .option(
      '--limit <number>',
      'filas por página, hasta 500 / rows per page, at most 500',
      number('--limit'),
      '50',
    )
    .option('--after <batch:line>', 'la página siguiente / the next page')
    .option(...json)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei quarantine list --contract pagos --reason not_a_decimal',
    )
    .action(
      async (
        options: FilterOptions & { state: QuarantineState; all?: boolean; limit: string; after?: string },
      ) => {
        const [batch_id, line] = options.after?.split(':') ?? []
        const after = batch_id === undefined || line === undefined ? {} : { after: { batch_id, line } }
        const page = await withServices(({ store, loader }) =>
          quarantineList(
            { store, warehouse: loader },
            {
              ...filterOf(options),
              ...after,
              ...(options.all ? {} : { state: options.state }),
              limit: Number(options.limit),
            },
          ),
        )
        print(page, shownList(page.rows), options)
        if (page.next !== null && !options.json)
          say(`Hay más / There is more: --after ${page.next.batch_id}:${page.next.line}`)
      },
    )

  quarantine
    .command('show')
    .description('Una fila, enmascarada, y cómo corregirla / One row, masked, and how to correct it')
    .requiredOption(...batchOption)
    .requiredOption(...lineOption)
    .option(...json)
    .addHelpText('after', '\nEjemplo / Example:\n  simei quarantine show --batch 12 --line 345')
    .action(async ({ batch, line, ...options }: OutputOptions & { batch: string; line: string }) => {
      const after = line === '0' ? {} : { after: { batch_id: batch, line: String(BigInt(line) - 1n) } }
      const page = await withServices(({ store, loader }) =>
        quarantineList({ store, warehouse: loader }, { batch_id: batch, ...after, limit: 1 }),
      )
      const [row] = page.rows
      if (row === undefined || row.line !== line)
        throw new SimeiError('not_found', { detail: `--batch ${batch} --line ${line}` })
      showRow(row, options)
    })

  quarantine
    .command('export')
    .description(
      'Escribe las filas abiertas enteras, con nombres y cédulas, para corregirlas / Writes the open rows whole, with names and cédulas, for correction',
    )
    .requiredOption('--out <file>', 'archivo nuevo, solo para su dueño / new file, for its owner alone')
    .addOption(contractOption())
    .option(...batchOption)
    .option('--reason <code>', 'motivo / reason')
    .option('--column <name>', 'columna del motivo / column of the reason')
    .option(...json)
    .addHelpText('after', '\nEjemplo / Example:\n  simei quarantine export --batch 12 --out correccion.csv')
    .action(async ({ out, ...options }: FilterOptions & { out: string }) => {
      const { batch_id, ...filter } = filterOf(options)
      const written = await withServices(async ({ store, loader, clock }) =>
        exportQuarantine(
          { store, warehouse: loader, clock: await clock() },
          { out, ...filter, ...(batch_id === undefined ? {} : { batchId: batch_id }), requestedBy: actor() },
        ),
      )
      print(written, [written], options)
      say('Contiene datos personales: bórrelo al terminar. / It holds personal data: delete it when done.')
    })

  const replay = (name: string, description: string) =>
    quarantine
      .command(name)
      .description(description)
      .option(...batchOption)
      .option(...lineOption)
      .option(...setOption)
      .option(...json)

  replay('correct', 'Corrige una fila y la carga / Corrects one row and loads it')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei quarantine correct --batch 12 --line 345 --set amount_balboas=12.50',
    )
    .action(async options => replayOne(correctionOf(options), options))

  replay('replay', 'Carga filas corregidas, una sola vez / Loads corrected rows, once')
    .option('--file <path>', 'archivo de export, corregido / file of export, corrected')
    .addHelpText('after', '\nEjemplo / Example:\n  simei quarantine replay --file correccion.csv')
    .action(async options => {
      if (options.file === undefined) return replayOne(correctionOf(options), options)
      const bytes = await readFile(options.file).catch(error => {
        throw new SimeiError('bad_request', { detail: `--file: ${(error as NodeJS.ErrnoException).code}` })
      })
      return replayFile(bytes, options)
    })

  quarantine
    .command('dismiss')
    .description('Cierra una fila que nadie corregirá / Closes a row that nobody will correct')
    .requiredOption(...batchOption)
    .requiredOption(...lineOption)
    .requiredOption('--note <text>', 'por qué; sin datos personales / why; without personal data')
    .option(...json)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei quarantine dismiss --batch 12 --line 345 --note "fila de prueba"',
    )
    .action(
      async ({
        batch,
        line,
        note,
        ...options
      }: OutputOptions & Record<'batch' | 'line' | 'note', string>) => {
        await withServices(async ({ store, loader, clock }) =>
          dismissRow(
            { store, warehouse: loader, clock: await clock() },
            { batchId: batch, line, note, requestedBy: actor() },
          ),
        )
        const done = { batch_id: batch, line, state: 'dismissed' }
        print(done, [done], options)
      },
    )
}
