import type { Command } from 'commander'
import {
  type Confirmation,
  confirmBasis,
  endTransfer,
  registerLines,
  registerTransfer,
  type Transfer,
  transferList,
} from '#privacy/index.ts'
import { asOption } from './as-account.ts'
import { type OutputOptions, print } from './output.ts'
import { JSON_OPTION, separated, withPrivacy } from './privacy-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}
interface TransferOptions extends AsOptions {
  readonly recipient: string
  readonly destination: string
  readonly purpose: string
  readonly columns: string
  readonly basis: string
  readonly article: string
  readonly agreement: string
  readonly guarantees: string
  readonly begins: string
  readonly ends?: string
}

const transferRow = ({
  transfer_id,
  recipient,
  purpose,
  state,
  begins_on,
  ends_on,
  columns,
  lists,
  persons,
}: Transfer) => ({
  transferencia: transfer_id,
  a: recipient,
  para: purpose,
  estado: state,
  desde: begins_on,
  hasta: ends_on,
  columnas: columns.length,
  listados: lists,
  personas: persons,
})

/** The register of purposes and legal bases, and of transfers. */
export function privacyRegisterCommands(privacy: Command): void {
  const purpose = privacy
    .command('purpose')
    .description('Registro de fines y bases legales / Register of purposes and legal bases')

  purpose
    .command('list')
    .description(
      'Cada uso de cada contrato y en qué se apoya / Each use of each contract and what it rests on',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy purpose list')
    .action(async (options: OutputOptions) => {
      const lines = await withPrivacy(undefined, registerLines)
      print(
        { purposes: lines },
        lines.map(({ contract, use, source, basis, article, confirmed_at }) => ({
          contrato: contract,
          uso: use,
          fuente: source,
          base: basis,
          norma: article,
          confirmada: confirmed_at,
        })),
        options,
      )
    })

  purpose
    .command('confirm')
    .description('Dice en qué se apoya un uso / Says what a use rests on')
    .requiredOption('--contract <contract>', 'contrato / contract')
    .requiredOption('--use <use>', 'uso / use')
    .requiredOption('--basis <basis>', 'base (simei privacy law --json) / basis')
    .requiredOption('--article <text>', 'norma y artículo / law and article')
    .option('--note <text>', 'nota / note')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei privacy purpose confirm --contract pagos --use payment_control --basis legal_obligation --article "Ley 15 de 2010, art. 2"',
    )
    .action(async ({ as, json, ...confirmation }: AsOptions & Confirmation) => {
      await withPrivacy(as, (context, act) => confirmBasis(context, confirmation, act))
      print(confirmation, [confirmation], json === undefined ? {} : { json })
    })

  const transfer = privacy
    .command('transfer')
    .description('Registro de transferencias / Register of transfers')

  transfer
    .command('list')
    .description('A quién van los datos, cuáles y hasta cuándo / To whom data go, which, and until when')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy transfer list')
    .action(async (options: OutputOptions) => {
      const transfers = await withPrivacy(undefined, context => transferList(context, new Date()))
      print({ transfers }, transfers.map(transferRow), options)
    })

  transfer
    .command('add')
    .description('Registra una transferencia con su acuerdo / Registers a transfer with its agreement')
    .requiredOption('--recipient <institution>', 'institución / institution')
    .option('--destination <country>', 'país, ISO 3166 / country', 'PA')
    .requiredOption('--purpose <text>', 'para qué / for what')
    .requiredOption('--columns <list>', 'contrato o contrato.columna / contract or contract.column')
    .requiredOption('--basis <basis>', 'base (simei privacy law --json) / basis')
    .requiredOption('--article <text>', 'norma y artículo / law and article')
    .requiredOption('--agreement <text>', 'acuerdo / agreement')
    .requiredOption('--guarantees <text>', 'garantías / guarantees')
    .requiredOption('--begins <day>', 'desde / from')
    .option('--ends <day>', 'último día / last day')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei privacy transfer add --recipient MEDUCA --purpose "Verificar matrícula" --columns corresponsabilidades --basis legal_obligation --article "Convenio 3" --agreement CONV-3 --guarantees "Cifrado" --begins 2026-12-01',
    )
    .action(async ({ as, columns, begins, ends, ...options }: TransferOptions) => {
      const id = await withPrivacy(as, (context, act) =>
        registerTransfer(
          context,
          {
            recipient: options.recipient,
            destination: options.destination,
            purpose: options.purpose,
            columns: separated(columns),
            basis: options.basis,
            article: options.article,
            agreement: options.agreement,
            guarantees: options.guarantees,
            beginsOn: begins,
            ...(ends === undefined ? {} : { endsOn: ends }),
          },
          act,
        ),
      )
      print({ transfer_id: id }, [{ transfer_id: id }], options)
    })

  transfer
    .command('end')
    .argument('<transfer>', 'número de la transferencia / number of the transfer')
    .description('Termina una transferencia / Ends a transfer')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy transfer end 3')
    .action(async (id: string, { as, ...options }: AsOptions) => {
      await withPrivacy(as, (context, act) => endTransfer(context, id, act))
      print({ transfer_id: id }, [{ transfer_id: id }], options)
    })
}
