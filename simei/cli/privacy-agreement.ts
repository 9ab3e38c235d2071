import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { INDICATORS } from '#models/index.ts'
import {
  type Agreement,
  agreementList,
  approveAgreement,
  endAgreement,
  registerAgreement,
} from '#privacy/index.ts'
import { asOption } from './as-account.ts'
import { type OutputOptions, print } from './output.ts'
import { JSON_OPTION, separated, withPrivacy } from './privacy-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}
interface AgreementOptions extends AsOptions {
  readonly transfer: string
  readonly institution: string
  readonly purpose: string
  readonly columns: string
  readonly indicators?: string
  readonly begins: string
  readonly ends: string
  readonly key: string
}

const row = (one: Agreement) => ({
  convenio: one.agreement_id,
  a: one.institution,
  para: one.purpose,
  estado: one.state,
  desde: one.begins_on,
  hasta: one.ends_on,
  columnas: one.columns.length,
  huella: one.fingerprint,
})

/** Codes of figures. Throws `unknown_indicator` with those that there are. */
function figures(text: string): readonly string[] {
  const codes = separated(text)
  const strange = codes.find(code => !Object.hasOwn(INDICATORS, code))
  if (strange !== undefined)
    throw new SimeiError('unknown_indicator', {
      detail: strange.slice(0, 40),
      allowed: Object.keys(INDICATORS),
    })
  return codes
}

/** Agreements under which lists go to institutions. */
export function privacyAgreementCommands(privacy: Command): void {
  const agreement = privacy
    .command('agreement')
    .description('Convenios para listados sectoriales / Agreements for sectoral lists')

  agreement
    .command('list')
    .description(
      'Con quién, para qué, hasta cuándo y con qué clave / With whom, for what, until when, which key',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy agreement list')
    .action(async (options: OutputOptions) => {
      const agreements = await withPrivacy(undefined, context => agreementList(context, new Date()))
      print({ agreements }, agreements.map(row), options)
    })

  agreement
    .command('add')
    .description(
      'Registra un convenio sobre una transferencia; lo aprueba otra persona / Registers an agreement on a transfer; another person approves it',
    )
    .requiredOption('--transfer <number>', 'transferencia en que se apoya / transfer it rests on')
    .requiredOption('--institution <code>', 'código en referencias / code in referencias')
    .requiredOption('--purpose <purpose>', 'propósito de la lista cerrada / purpose of the closed set')
    .requiredOption('--columns <list>', 'columnas que pueden ir / columns that may go')
    .option('--indicators <list>', 'solo de estas cifras / of these figures alone')
    .requiredOption('--begins <day>', 'desde / from')
    .requiredOption('--ends <day>', 'último día / last day')
    .requiredOption('--key <recipient>', 'clave pública de la institución, age1… / public key')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei privacy agreement add --transfer 3 --institution MEDUCA --purpose referral --columns person_id,cedula,given_names,surnames --begins 2026-12-01 --ends 2027-05-31 --key age1… --as sol',
    )
    .action(async ({ as, indicators, ...options }: AgreementOptions) => {
      const only = indicators === undefined ? undefined : figures(indicators)
      const id = await withPrivacy(as, (context, act) =>
        registerAgreement(
          context,
          {
            transferId: options.transfer,
            institution: options.institution,
            purpose: options.purpose,
            columns: separated(options.columns),
            ...(only === undefined ? {} : { indicators: only }),
            beginsOn: options.begins,
            endsOn: options.ends,
            recipientKey: options.key,
          },
          act,
        ),
      )
      print({ agreement_id: id }, [{ agreement_id: id }], options)
    })

  for (const [verb, act, description, example] of [
    [
      'approve',
      approveAgreement,
      'Aprueba el que registró otra persona / Approves one that somebody else registered',
      'simei privacy agreement approve 2 --as eva',
    ],
    [
      'end',
      endAgreement,
      'Termina un convenio desde ya / Ends an agreement at once',
      'simei privacy agreement end 2',
    ],
  ] as const)
    agreement
      .command(verb)
      .argument('<agreement>', 'número del convenio / number of the agreement')
      .description(description)
      .addOption(asOption())
      .option(...JSON_OPTION)
      .addHelpText('after', `\nEjemplo / Example:\n  ${example}`)
      .action(async (id: string, { as, ...options }: AsOptions) => {
        await withPrivacy(as, (context, who) => act(context, id, who))
        print({ agreement_id: id }, [{ agreement_id: id }], options)
      })
}
