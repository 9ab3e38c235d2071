import type { Command } from 'commander'
import { RULE_SOURCES } from '#domain/rules/dictionary.ts'
import { ruleInWords } from '#domain/rules/words.ts'
import { type RuleVersion, ruleVersion, ruleVersions } from '#store/index.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

interface ListOptions extends OutputOptions {
  readonly subject?: string
  readonly stage?: string
  readonly all?: boolean
}

const line = ({ condition, ...version }: RuleVersion) => ({
  ...{ rule_id: version.rule_id, subject: version.subject, stage: version.stage, state: version.state },
  ...{ effective_from: version.effective_from, synthetic: version.synthetic },
  condition: condition === null ? '—' : ruleInWords(condition, 'es').slice(0, 90),
})

const events = (version: RuleVersion) =>
  (['drafted', 'activated', 'withdrawn'] as const).flatMap(what => {
    const at = version[`${what}_at`]
    const { rule_id, stage, effective_from, reason, source } = version
    return at === null
      ? []
      : [{ at, what, by: version[`${what}_by`], rule_id, stage, effective_from, reason, source }]
  })

/** The versions that are in force on their stage now, and the drafts: what is superseded is history. */
function standing(versions: readonly RuleVersion[]): readonly RuleVersion[] {
  return versions.filter(
    one =>
      one.state === 'draft' ||
      (one.state === 'active' &&
        !versions.some(
          other =>
            other.state === 'active' &&
            other.subject === one.subject &&
            other.stage === one.stage &&
            `${other.effective_from} ${other.activated_at} ${other.rule_id.padStart(12, '0')}` >
              `${one.effective_from} ${one.activated_at} ${one.rule_id.padStart(12, '0')}`,
        )),
  )
}

/** The verbs that only read. */
export function ruleReaders(rule: Command): void {
  rule
    .command('list')
    .description('Reglas vigentes y borradores / Rules in force and drafts')
    .option('--subject <subject>', 'dimensión o paquete / dimension or package')
    .option('--stage <stage>', 'etapa de vida / stage of life')
    .option('--all', 'también las reemplazadas y retiradas / superseded and withdrawn ones as well')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei rule list --subject salud')
    .action(async ({ subject, stage, all, ...options }: ListOptions) => {
      const versions = await withServices(({ store }) => ruleVersions(store))
      const found = (all === true ? versions : standing(versions)).filter(
        one => (subject ?? one.subject) === one.subject && (stage ?? one.stage) === one.stage,
      )
      print({ rules: found }, found.map(line), options)
    })
  rule
    .command('show')
    .argument('<rule>', 'número de la versión / id of the version')
    .description(
      'Una versión: su árbol, en palabras, quién y por qué / A version: its tree, in words, who and why',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei rule show 12')
    .action(async (id: string, options: OutputOptions) => {
      const version = await withServices(({ store }) => ruleVersion(store, id))
      const { condition } = version
      const words =
        condition === null ? null : { es: ruleInWords(condition, 'es'), en: ruleInWords(condition, 'en') }
      const fields = Object.entries({ ...version, condition: JSON.stringify(condition), ...words })
      print(
        { ...version, words },
        fields.map(([campo, valor]) => ({ campo, valor })),
        options,
      )
    })
  rule
    .command('history')
    .argument('<subject>', 'dimensión o paquete / dimension or package')
    .argument('[stage]', 'etapa de vida / stage of life')
    .description(
      'Quién escribió, activó o retiró cada versión, y cuándo / Who drafted, activated or withdrew each version, and when',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei rule history salud ninez')
    .action(async (subject: string, stage: string | undefined, options: OutputOptions) => {
      const versions = await withServices(({ store }) => ruleVersions(store))
      const rows = versions
        .filter(one => one.subject === subject && (stage ?? one.stage) === one.stage)
        .flatMap(events)
        .sort((a, b) => (a.at < b.at ? -1 : 1))
      print({ subject, events: rows }, rows, options)
    })
  rule
    .command('dictionary')
    .description('Todo lo que una regla puede nombrar / Everything that a rule can name')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei rule dictionary')
    .action((options: OutputOptions) => {
      const rows = Object.entries(RULE_SOURCES).flatMap(([source, { nature, label, columns }]) => [
        { column: source, type: nature, values: '', es: label.es },
        ...Object.entries(columns).map(([name, one]) => ({
          ...{
            column: `${source}.${name}`,
            type: one.type,
            values: (one.values ?? []).join(' '),
            es: one.label.es,
          },
        })),
      ])
      print(RULE_SOURCES, rows, options)
      if (options.json !== true)
        say(
          'subject: lo que se sabe de la persona ese día · event: exists con within_days · standing: exists, con o sin within_days',
        )
    })
}
