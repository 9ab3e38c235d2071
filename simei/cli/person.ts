import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { eraseIdentity } from '../privacy/erasures.ts'
import { actor } from './actor.ts'
import { type OutputOptions, print, say } from './output.ts'
import { underLease } from './under-lease.ts'

interface EraseOptions extends OutputOptions {
  readonly personId: string
  readonly reason: string
}

const erase = ({ personId, reason }: EraseOptions) =>
  underLease((services, leaseToken) =>
    eraseIdentity(services, { personId, reason, requestedBy: actor() }, leaseToken),
  )

/** What a person may ask of the ministry. */
export function personCommands(program: Command): void {
  const person = program.command('person').description('Derechos de las personas / Rights of persons')
  person
    .command('erase')
    .description(
      'Borra la identidad de una persona en todas partes; sus cifras quedan / Erases the identity of a person everywhere; its figures stay',
    )
    .requiredOption('--person-id <number>', 'número de la persona / number of the person')
    .requiredOption('--reason <text>', 'por qué, sin datos personales / why, without personal data')
    .option('--yes', 'no hay vuelta atrás / there is no way back')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei person erase --person-id P000000001 --reason "solicitud 12-2026" --yes',
    )
    .action(async ({ yes, ...options }: EraseOptions & { yes?: boolean }) => {
      if (yes !== true) throw new SimeiError('bad_request', { detail: '--yes' })
      const done = await erase(options)
      print(
        done,
        Object.entries(done.counts).map(([place, count]) => ({ lugar: place, borrado: count })),
        options,
      )
      say('Los respaldos anteriores aún la contienen. / Earlier backups still hold it.')
    })
}
