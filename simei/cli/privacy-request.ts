import { type Command, Option } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import {
  REQUEST_CHANNELS,
  REQUEST_KINDS,
  REQUEST_STATES,
  type RequestChannel,
  type RequestKind,
} from '#domain/privacy/requests.ts'
import {
  advanceRequest,
  FILE_FORMATS,
  type FileFormat,
  orderErasure,
  orderedErasures,
  type PrivacyRequest,
  produceFile,
  registerRequest,
  requestList,
  requestOf,
  type Step,
} from '#privacy/index.ts'
import { personFiles, privacyContext } from '../privacy/context.ts'
import { carryOut } from '../privacy/erasures.ts'
import { actBy, askProof, asOption } from './as-account.ts'
import { writeNew } from './new-file.ts'
import { type OutputOptions, print, say } from './output.ts'
import { instantOption, JSON_OPTION, withPrivacy } from './privacy-session.ts'
import { withServices } from './session.ts'
import { underLease } from './under-lease.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}
interface AddOptions extends AsOptions {
  readonly kind: RequestKind
  readonly channel: RequestChannel
  readonly case: string
  readonly received: string
  readonly personId?: string
  readonly due?: string
  readonly article?: string
}
interface StepOptions extends AsOptions {
  readonly note?: string
  readonly ground?: string
  readonly personId?: string
}
const STEPS = ['verified', 'started', 'noted', 'answered', 'denied', 'withdrawn'] as const

const row = ({ request_id, kind, state, case_number, clock }: PrivacyRequest) => ({
  solicitud: request_id,
  derecho: REQUEST_KINDS[kind].es,
  estado: REQUEST_STATES[state].es,
  expediente: case_number,
  vence: clock.due_on,
  'días hábiles': clock.business_days_left,
  reloj: clock.state,
})

const keys = (record: object): string[] => Object.keys(record)

/** Requests of persons about their data. */
export function privacyRequestCommands(privacy: Command): void {
  const request = privacy.command('request').description('Solicitudes de las personas / Requests of persons')

  request
    .command('list')
    .description('Las solicitudes, primero las que vencen antes / Requests, those due first')
    .option('--open', 'solo las abiertas / the open ones only')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy request list --open')
    .action(async ({ as, open, ...options }: AsOptions & { open?: boolean }) => {
      const requests = await withPrivacy(as, (context, act) =>
        requestList(context, act, open === true ? { open } : {}),
      )
      print({ requests }, requests.map(row), options)
    })

  request
    .command('show')
    .argument('<request>', 'número de la solicitud / number of the request')
    .description('Una solicitud con todo lo que le pasó / A request with all that happened to it')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy request show 12')
    .action(async (id: string, { as, ...options }: AsOptions) => {
      const found = await withPrivacy(as, (context, act) => requestOf(context, id, act))
      const events = found.events.map(({ at, event, actor, note }) => ({ at, event, actor, note }))
      print(found, [row(found), ...events], options)
    })

  request
    .command('add')
    .description(
      'Registra una solicitud; el plazo corre desde que se recibió / Registers a request; its clock runs from when it was received',
    )
    .addOption(
      new Option('--kind <kind>', 'derecho / right').choices(keys(REQUEST_KINDS)).makeOptionMandatory(),
    )
    .addOption(
      new Option('--channel <channel>', 'por dónde llegó / how it came')
        .choices(keys(REQUEST_CHANNELS))
        .default('counter'),
    )
    .requiredOption(
      '--case <number>',
      'expediente del ministerio, donde está quién pide / file of the ministry, where the person is named',
    )
    .requiredOption('--received <instant>', 'cuándo se recibió / when it was received')
    .option('--person-id <number>', 'número de la persona en el registro / number of the person')
    .option('--due <day>', 'un plazo fijado a mano, con --article / a deadline set by hand')
    .option('--article <text>', 'en qué se apoya ese plazo / what that deadline rests on')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei privacy request add --kind access --case EXP-2026-12 --received 2026-11-20',
    )
    .action(async ({ as, kind, channel, received, personId, due, article, ...options }: AddOptions) => {
      const id = await withPrivacy(as, (context, act) =>
        registerRequest(
          context,
          {
            kind,
            channel,
            caseNumber: options.case,
            receivedAt: instantOption('received', received),
            ...(personId === undefined ? {} : { personId }),
            ...(due === undefined ? {} : { due: { at: instantOption('due', due), article: article ?? '' } }),
          },
          act,
        ),
      )
      print({ request_id: id }, [{ request_id: id }], options)
    })

  request
    .command('step')
    .argument('<request>', 'número de la solicitud / number of the request')
    .argument('<event>', `${STEPS.join(', ')}`)
    .description('Da un paso / Takes a step')
    .option(
      '--note <text>',
      'qué se hizo o por qué, sin datos personales / what or why, without personal data',
    )
    .option('--ground <ground>', 'motivo de una denegación (simei privacy law) / ground of a denial')
    .option('--person-id <number>', 'número de la persona, si se halló / number of the person')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy request step 12 verified')
    .action(async (id: string, event: string, { as, note, ground, personId, ...options }: StepOptions) => {
      const known = STEPS.find(each => each === event)
      if (known === undefined) throw new SimeiError('privacy_invalid', { detail: event, allowed: STEPS })
      const step: Step = {
        event: known,
        ...(note === undefined ? {} : { note }),
        ...(ground === undefined ? {} : { ground }),
        ...(personId === undefined ? {} : { personId }),
      }
      await withPrivacy(as, (context, act) => advanceRequest(context, id, step, act))
      print({ request_id: id, event }, [{ request_id: id, event }], options)
    })

  request
    .command('file')
    .argument('<request>', 'número de la solicitud / number of the request')
    .description(
      'Escribe el expediente para la persona: todo lo que se tiene de ella / Writes the file for the person: all that is held of them',
    )
    .addOption(
      new Option(
        '--format <format>',
        'para leer (html) o para otro programa (json) / to read or for another program',
      )
        .choices(FILE_FORMATS)
        .default('html'),
    )
    .requiredOption('--out <file>', 'archivo nuevo / new file')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy request file 12 --out solicitud-12.html')
    .action(
      async (
        id: string,
        { as, format, out, ...options }: AsOptions & { format: FileFormat; out: string },
      ) => {
        const proof = await askProof(as)
        const bytes = await withServices(async services => {
          const act = await actBy(services.store, services.config, proof)
          const file = await produceFile(privacyContext(services), id, format, personFiles(services), act)
          await writeNew(out, file.content)
          return Buffer.byteLength(file.content)
        })
        print({ request_id: id, out, bytes }, [{ request_id: id, out, bytes }], options)
      },
    )

  request
    .command('erase')
    .argument('<request>', 'número de la solicitud / number of the request')
    .description(
      'Borra la identidad que la solicitud pide borrar, y la responde / Erases the identity that the request asks to erase, and answers it',
    )
    .option('--yes', 'no hay vuelta atrás / there is no way back')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy request erase 12 --yes')
    .action(async (id: string, { as, yes, ...options }: AsOptions & { yes?: boolean }) => {
      if (yes !== true) throw new SimeiError('bad_request', { detail: '--yes' })
      const proof = await askProof(as)
      const done = await underLease(async (services, leaseToken) => {
        const context = privacyContext(services)
        await orderErasure(context, id, await actBy(services.store, services.config, proof))
        const ordered = (await orderedErasures(context)).find(({ request_id }) => request_id === id)
        if (ordered === undefined) throw new SimeiError('privacy_step_impossible', { detail: 'erased' })
        return carryOut(services, ordered, leaseToken)
      })
      print(
        { request_id: id, ...done },
        Object.entries(done.counts).map(([place, count]) => ({ lugar: place, borrado: count })),
        options,
      )
      say('Los respaldos anteriores aún la contienen. / Earlier backups still hold it.')
    })
}
