import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { ruleInWords } from '#domain/rules/words.ts'
import { draftProtectionRule, ruleEffect, ruleSample } from '#models/index.ts'
import { decideRule, ruleVersion } from '#store/index.ts'
import { actor } from './actor.ts'
import { type OutputOptions, print, say } from './output.ts'
import { ruleReaders } from './rule-show.ts'
import { withServices } from './session.ts'

interface DraftOptions extends OutputOptions {
  readonly subject: string
  readonly stage: string
  readonly file?: string
  readonly nothing?: boolean
  readonly from: string
  readonly reason: string
  readonly source?: string
}

const SAMPLE = 12

async function conditionOf({ file, nothing }: DraftOptions): Promise<unknown> {
  if ((file === undefined) === (nothing !== true))
    throw new SimeiError('bad_request', { detail: '--file o / or --nothing' })
  if (file === undefined) return null
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SimeiError('not_found', { detail: file })
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new SimeiError('bad_rule', { detail: '$: el archivo no es JSON / the file is no JSON' })
  }
}

/** Rules of protection: who counts as protected. Drafted, looked at, then activated; a version is never edited. */
export function ruleCommands(program: Command): void {
  const rule = program
    .command('rule')
    .description(
      'Reglas de protección: quién cuenta como protegido / Rules of protection: who counts as protected',
    )
  ruleReaders(rule)
  rule
    .command('draft')
    .description('Escribe una versión nueva como borrador / Writes a new version as a draft')
    .requiredOption('--subject <subject>', 'dimensión o paquete / dimension or package')
    .requiredOption('--stage <stage>', 'etapa de vida / stage of life')
    .option('--file <path>', 'el árbol, en JSON / the tree, as JSON')
    .option('--nothing', 'desde ese día no se exige nada / nothing is asked from that day on')
    .requiredOption('--from <date>', 'desde cuándo rige, AAAA-MM-DD / from when it is in force')
    .requiredOption('--reason <text>', 'por qué / why')
    .option('--source <text>', 'decreto o documento / decree or document')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei rule draft --subject salud --stage ninez --file salud.json --from 2026-05-01 --reason "Acta 12"',
    )
    .action(async (given: DraftOptions) => {
      const condition = await conditionOf(given)
      const { subject, stage, from, reason, source, json } = given
      const drafted = await withServices(async ({ store }) => {
        const rule_id = await draftProtectionRule(store, {
          ...{ subject, stage, condition, reason, effective_from: from, source: source ?? null },
          drafted_by: actor(),
          drafted_at: new Date().toISOString(),
        })
        return ruleVersion(store, rule_id)
      })
      print(
        drafted,
        [{ rule_id: drafted.rule_id, subject, stage, state: drafted.state, effective_from: from }],
        {
          ...(json === undefined ? {} : { json }),
        },
      )
    })
  rule
    .command('test')
    .argument('<rule>', 'número de la versión / id of the version')
    .description(
      'Juzga una muestra de personas, con número enmascarado / Judges a sample of persons, their numbers masked',
    )
    .option('--sample <n>', 'cuántas / how many', String(SAMPLE))
    .option('--on <date>', 'el día que se juzga; el de la publicación si falta / the day judged')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei rule test 70 --sample 20')
    .action(
      async (id: string, options: OutputOptions & { readonly sample: string; readonly on?: string }) => {
        const found = await withServices(({ builder, store }) =>
          ruleSample({ warehouse: builder, store }, id, {
            size: Number(options.sample) || SAMPLE,
            ...(options.on === undefined ? {} : { day: options.on }),
          }),
        )
        const mark = (holds: boolean | null) => (holds === null ? '?' : holds ? 'sí' : 'no')
        print(
          found,
          found.persons.map(({ answers, ...person }) => ({
            ...person,
            ...Object.fromEntries(answers.map(({ holds }, index) => [`[${index + 1}]`, mark(holds)])),
          })),
          options,
        )
        for (const [index, { leaf }] of (found.persons[0]?.answers ?? []).entries())
          say(`[${index + 1}] ${ruleInWords(leaf, 'es')}`)
      },
    )
  rule
    .command('effect')
    .argument('<rules...>', 'números de las versiones / ids of the versions')
    .description('Cuántas personas cambiarían de estatus / How many persons would change their status')
    .option('--on <date>', 'el día que se juzga; el de la publicación si falta / the day judged')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei rule effect 70 71')
    .action(async (ids: string[], options: OutputOptions & { readonly on?: string }) => {
      const found = await withServices(({ builder, store }) =>
        ruleEffect({ warehouse: builder, store }, ids, options.on),
      )
      const rows = [
        ...found.by_subject.map(({ subject, ...tally }) => ({ de: subject, ...tally })),
        ...found.by_province.map(({ province, ...tally }) => ({ de: province, ...tally })),
      ]
      print(found, rows, options)
      say(
        `${found.persons} personas cambian de estatus al ${found.on} (publicación ${found.publication}). / ${found.persons} people change status.`,
      )
    })
  for (const [verb, decision, description] of [
    ['activate', 'activated', 'Activa un borrador / Activates a draft'],
    ['withdraw', 'withdrawn', 'Retira un borrador / Withdraws a draft'],
  ] as const)
    rule
      .command(verb)
      .argument('<rule>', 'número de la versión / id of the version')
      .description(description)
      .option('--json', 'salida para máquinas / output for machines')
      .addHelpText('after', `\nEjemplo / Example:\n  simei rule ${verb} 70`)
      .action(async (id: string, options: OutputOptions) => {
        const version = await withServices(async ({ store }) => {
          await decideRule(store, id, decision, actor(), new Date().toISOString())
          return ruleVersion(store, id)
        })
        const { rule_id, subject, stage, state, effective_from } = version
        print(version, [{ rule_id, subject, stage, state, effective_from }], options)
        if (decision === 'activated')
          say('Vale desde la próxima construcción: simei models build. / It counts from the next build on.')
      })
}
