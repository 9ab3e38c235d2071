import type { Command } from 'commander'
import { CHECKED, deadlineInWords } from '#domain/privacy/deadlines.ts'
import { REQUEST_KINDS, type RequestKind } from '#domain/privacy/requests.ts'
import { retentionLines, warnOfDeadlines } from '#privacy/index.ts'
import { privacyContext, prunable } from '../privacy/context.ts'
import { type OutputOptions, print } from './output.ts'
import { privacyAgreementCommands } from './privacy-agreement.ts'
import { privacyBreachCommands } from './privacy-breach.ts'
import { privacyRegisterCommands } from './privacy-register.ts'
import { privacyRequestCommands } from './privacy-request.ts'
import { JSON_OPTION, withPrivacy } from './privacy-session.ts'
import { withServices } from './session.ts'

/** What the law on personal data asks, by hand. */
export function privacyCommands(program: Command): void {
  const privacy = program.command('privacy').description('Ley de datos personales / The law on personal data')

  privacy
    .command('law')
    .description(
      'Los plazos de la ley del país y hasta dónde se comprobaron / The deadlines of the law, and how far they were checked',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy law')
    .action(async (options: OutputOptions) => {
      const { requests, breach, ...profile } = await withPrivacy(undefined, async ({ country }) => country)
      const all = [
        ...Object.entries(requests).map(
          ([kind, deadline]) => [REQUEST_KINDS[kind as RequestKind].es, deadline] as const,
        ),
        ['Vulneración: autoridad', breach.authority] as const,
        ['Vulneración: personas', breach.persons] as const,
      ]
      const rows = all.map(([what, deadline]) => ({
        plazo: what,
        cuanto: deadlineInWords(deadline).es,
        norma: deadline.article,
        comprobado: CHECKED[deadline.checked].es,
      }))
      print({ ...profile, requests, breach }, rows, options)
    })

  privacyRequestCommands(privacy)
  privacyBreachCommands(privacy)
  privacyRegisterCommands(privacy)
  privacyAgreementCommands(privacy)

  privacy
    .command('retention')
    .description(
      'Cuánto se guardan las copias recibidas, y cuántas hay / How long landed copies are kept, and how many there are',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy retention')
    .action(async (options: OutputOptions) => {
      const lines = await withServices(async services =>
        retentionLines(privacyContext(services), await prunable(services)),
      )
      print({ retention: lines }, lines, options)
    })

  privacy
    .command('warn')
    .description(
      'Avisa por correo de los plazos por vencer; el servicio lo hace solo / Mails about deadlines; the service does so by itself',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy warn')
    .action(async (options: OutputOptions) => {
      const mails = await withPrivacy(undefined, (context, _act, { mailFrom, publicUrl }) =>
        warnOfDeadlines(context, { mailFrom, publicUrl }, new Date()),
      )
      print({ mails }, [{ mails }], options)
    })
}
