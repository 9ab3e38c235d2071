import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { EVERYTHING } from '#domain/scope.ts'
import {
  activateTargets,
  DRAFT_FIELDS,
  draftTargets,
  targetEffect,
  targetVersion,
  targetVersions,
  withdrawTargets,
} from '#models/index.ts'
import { actor } from './actor.ts'
import { publicationOption } from './options.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

type DraftOptions = OutputOptions & { readonly reason: string; readonly file?: string } & Readonly<
    Record<string, unknown>
  >

const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const

/** A version's number, as a person types it. */
function numbered(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new SimeiError('not_found', { detail: 'target version' })
  return Number(text)
}

/** The targets of a draft: of a JSON file, or the one that the options state. */
async function drafted({ file, ...options }: DraftOptions): Promise<unknown> {
  if (file === undefined)
    return [
      Object.fromEntries(
        DRAFT_FIELDS.flatMap(field => (options[field] === undefined ? [] : [[field, options[field]]])),
      ),
    ]
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SimeiError('not_found', { detail: 'the file of targets' })
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new SimeiError('bad_target', { detail: 'the file is no JSON' })
  }
}

export function targetCommands(program: Command): void {
  const target = program.command('target').description('Metas que fija el personal / Targets that staff set')

  target
    .command('list')
    .argument('[version]', 'una versión con sus metas / one version with its targets')
    .description('Versiones de metas / Versions of targets')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplos / Examples:\n  simei target list\n  simei target list 3 --json')
    .action(async (version: string | undefined, options: OutputOptions) => {
      if (version === undefined) {
        const versions = await withServices(({ store }) => targetVersions(store))
        print({ versions }, versions, options)
        return
      }
      const found = await withServices(({ store }) => targetVersion(store, numbered(version)))
      print(found, found.rows, options)
    })

  const draft = target
    .command('draft')
    .description('Escribe un borrador, que nada cambia / Writes a draft, which changes nothing')
    .requiredOption('--reason <text>', 'por qué, sin nombres / why, without names')
    .option('--file <path>', 'metas en JSON: [{"indicator": …, "period": …, "target": …}] / targets as JSON')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei target draft --indicator P13 --period 2026 --target 97 --reason "Decreto 12"\n  simei target draft --file metas.json --reason "Plan 2027"',
    )
  for (const field of DRAFT_FIELDS)
    if (field === 'synthetic') draft.option('--synthetic', 'meta sintética / synthetic target')
    else draft.option(`--${field} <value>`, 'como en el contrato plan / as in the contract plan')
  draft.action(async (options: DraftOptions) => {
    const targets = await drafted(options)
    const version = await withServices(({ store }) =>
      draftTargets(store, targets, options.reason, { by: actor(), at: new Date().toISOString() }),
    )
    print({ version }, [{ version }], options)
    say(`Vea su efecto: simei target effect ${version}. / See its effect.`)
  })

  target
    .command('effect')
    .argument('<version>', 'número de la versión / number of the version')
    .description('Qué cifras cambiarían de franja / Which figures would change their band')
    .addOption(publicationOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei target effect 3')
    .action(async (version: string, options: OutputOptions & { readonly publication?: number }) => {
      const effect = await withServices(({ models }) =>
        targetEffect(models, EVERYTHING, {
          version: numbered(version),
          ...(options.publication === undefined ? {} : { publication: options.publication }),
        }),
      )
      print(effect, effect.changes, options)
      say(
        `${effect.bands_changed} de ${effect.compared} cifras cambian de franja. / ${effect.bands_changed} of ${effect.compared} figures change their band.`,
      )
    })

  for (const [verb, act, description] of [
    [
      'activate',
      activateTargets,
      'La próxima publicación juzga por ella / The next publication judges by it',
    ],
    ['withdraw', withdrawTargets, 'Descarta un borrador / Puts a draft aside'],
  ] as const)
    target
      .command(verb)
      .argument('<version>', 'número de la versión / number of the version')
      .description(description)
      .option(...JSON_OPTION)
      .addHelpText('after', `\nEjemplo / Example:\n  simei target ${verb} 3`)
      .action(async (text: string, options: OutputOptions) => {
        const version = numbered(text)
        await withServices(({ store }) => act(store, version, { by: actor(), at: new Date().toISOString() }))
        print({ version }, [{ version }], options)
        if (verb === 'activate')
          say('Vale desde la próxima construcción: simei models build. / It counts from the next build on.')
      })
}
