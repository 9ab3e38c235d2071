import type { Command } from 'commander'
import { alertList } from '#alerts/index.ts'
import { ERRORS } from '#domain/errors.ts'
import { deliverMails, evaluate } from '../worker/pipeline.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'
import { underLease } from './under-lease.ts'

export function alertCommands(program: Command): void {
  const alerts = program.command('alerts').description('Alertas / Alerts')
  alerts
    .command('evaluate')
    .description(
      'Evalúa las reglas sobre la publicación vigente y envía los correos / Evaluates the rules on the current publication and sends the mails',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei alerts evaluate --json')
    .action(async (options: OutputOptions) => {
      const result = await underLease(async (services, leaseToken, signal) => {
        const evaluated = await evaluate(services, leaseToken)
        await deliverMails(services, signal)
        return evaluated
      })
      const { problems, ...counts } = result
      for (const { rule_id, code } of problems) say(`${rule_id}: ${ERRORS[code].text.es}`)
      print(counts, [counts], options)
      if (problems.length > 0) process.exitCode = 1
    })

  alerts
    .command('list')
    .description('Las alertas abiertas / The open alerts')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei alerts list')
    .action(async (options: OutputOptions) => {
      const open = await withServices(({ store }) => alertList(store))
      print(
        { alerts: open },
        open.map(({ name, ...alert }) => ({ ...alert, regla: name.es })),
        options,
      )
    })
}
