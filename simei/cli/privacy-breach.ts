import { type Command, Option } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { BREACH_NATURES, type BreachNature } from '#domain/privacy/breaches.ts'
import {
  advanceBreach,
  type BreachStep,
  breachList,
  breachOf,
  type PrivacyBreach,
  registerBreach,
} from '#privacy/index.ts'
import { asOption } from './as-account.ts'
import { type OutputOptions, print } from './output.ts'
import { instantOption, JSON_OPTION, separated, withPrivacy } from './privacy-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}
interface AddOptions extends AsOptions {
  readonly natures: string
  readonly known: string
  readonly happened?: string
  readonly summary: string
  readonly contracts?: string
  readonly persons?: string
}
interface StepOptions extends AsOptions {
  readonly note?: string
  readonly risk?: 'risk' | 'no_risk'
  readonly told?: string
  readonly persons?: string
}
const STEPS = ['judged', 'noted', 'authority_told', 'persons_told', 'closed'] as const

const row = ({ breach_id, known_at, risk, authority_clock, persons_clock }: PrivacyBreach) => ({
  vulneración: breach_id,
  conocida: known_at,
  riesgo: risk,
  autoridad: `${authority_clock.state} ${authority_clock.due_at ?? ''}`.trim(),
  personas: `${persons_clock.state} ${persons_clock.due_at ?? ''}`.trim(),
})

const natures = (text: string): readonly BreachNature[] =>
  separated(text).map(each => {
    const known = (Object.keys(BREACH_NATURES) as BreachNature[]).find(nature => nature === each)
    if (known === undefined)
      throw new SimeiError('privacy_invalid', { detail: 'natures', allowed: Object.keys(BREACH_NATURES) })
    return known
  })

/** The log of breaches. */
export function privacyBreachCommands(privacy: Command): void {
  const breach = privacy
    .command('breach')
    .description('Vulneraciones de la seguridad de los datos / Breaches of the security of data')

  breach
    .command('list')
    .description('Las vulneraciones y sus relojes / Breaches and their clocks')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy breach list')
    .action(async ({ as, ...options }: AsOptions) => {
      const breaches = await withPrivacy(as, breachList)
      print({ breaches }, breaches.map(row), options)
    })

  breach
    .command('show')
    .argument('<breach>', 'número de la vulneración / number of the breach')
    .description('Una vulneración con todo lo que se hizo / A breach with all that was done')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei privacy breach show 2')
    .action(async (id: string, { as, ...options }: AsOptions) => {
      const found = await withPrivacy(as, (context, act) => breachOf(context, id, act))
      const events = found.events.map(({ at, event, actor, note }) => ({ at, event, actor, note }))
      print(found, [row(found), ...events], options)
    })

  breach
    .command('add')
    .description(
      'Registra una vulneración; los plazos corren desde que se conoce / Registers a breach; its clocks run from when it is known',
    )
    .requiredOption('--natures <list>', Object.keys(BREACH_NATURES).join(', '))
    .requiredOption('--known <instant>', 'cuándo se conoció / when it was known')
    .option('--happened <instant>', 'cuándo ocurrió / when it happened')
    .requiredOption(
      '--summary <text>',
      'qué pasó, sin datos personales / what happened, without personal data',
    )
    .option('--contracts <list>', 'contratos afectados / contracts concerned')
    .option('--persons <n>', 'cuántas personas, más o menos / about how many persons')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei privacy breach add --natures confidentiality --known 2026-11-20T09:30:00-05:00 --summary "Equipo perdido" --contracts planilla',
    )
    .action(async ({ as, known, happened, summary, persons, ...options }: AddOptions) => {
      const id = await withPrivacy(as, (context, act) =>
        registerBreach(
          context,
          {
            natures: natures(options.natures),
            knownAt: instantOption('known', known),
            summary,
            contracts: separated(options.contracts ?? ''),
            ...(happened === undefined ? {} : { happenedAt: instantOption('happened', happened) }),
            ...(persons === undefined ? {} : { persons: Number(persons) }),
          },
          act,
        ),
      )
      print({ breach_id: id }, [{ breach_id: id }], options)
    })

  breach
    .command('step')
    .argument('<breach>', 'número de la vulneración / number of the breach')
    .argument('<event>', STEPS.join(', '))
    .description('Da un paso / Takes a step')
    .option('--note <text>', 'qué se hizo, sin datos personales / what was done, without personal data')
    .addOption(new Option('--risk <risk>', 'de judged / of judged').choices(['risk', 'no_risk']))
    .option('--told <instant>', 'cuándo se notificó / when they were told')
    .option('--persons <n>', 'cuántas personas, más o menos / about how many persons')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei privacy breach step 2 judged --risk risk --note "Sin cifrar"',
    )
    .action(async (id: string, event: string, { as, note, risk, told, persons, ...options }: StepOptions) => {
      const known = STEPS.find(each => each === event)
      if (known === undefined) throw new SimeiError('privacy_invalid', { detail: event, allowed: STEPS })
      const step: BreachStep = {
        event: known,
        ...(note === undefined ? {} : { note }),
        ...(risk === undefined ? {} : { risk }),
        ...(told === undefined ? {} : { toldAt: instantOption('told', told) }),
        ...(persons === undefined ? {} : { persons: Number(persons) }),
      }
      await withPrivacy(as, (context, act) => advanceBreach(context, id, step, act))
      print({ breach_id: id, event }, [{ breach_id: id, event }], options)
    })
}
