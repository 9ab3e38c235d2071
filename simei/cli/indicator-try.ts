import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { formulaEffect, formulaOf } from '#models/index.ts'
import { publicationOption } from './options.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

async function formulaIn(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new SimeiError('not_found', { detail: 'the file of the formula' })
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new SimeiError('bad_formula', { detail: '$: el archivo no es JSON / the file is no JSON' })
  }
}

/** Formulas as data, and what another one would change before it is the indicator's. */
export function formulaCommands(indicators: Command): void {
  indicators
    .command('formula')
    .argument('<code>', 'código, como P13 / code, as P13')
    .description('La fórmula como datos, para editar una copia / The formula as data, to edit a copy')
    .option('--json', 'en una línea, para máquinas / in one line, for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei indicators formula P13 > p13.json')
    .action((code: string, { json }: OutputOptions) => {
      process.stdout.write(`${JSON.stringify(formulaOf(code), null, json === true ? 0 : 2)}\n`)
    })
  indicators
    .command('try')
    .argument('<code>', 'código, como P13 / code, as P13')
    .description(
      'Qué cifras cambiaría otra fórmula; no cambia ninguna / Which figures another formula would change; it changes none',
    )
    .requiredOption('--file <path>', 'la fórmula, en JSON / the formula, as JSON')
    .addOption(publicationOption())
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei indicators try P13 --file p13.json')
    .action(
      async (
        code: string,
        {
          file,
          publication,
          ...options
        }: OutputOptions & { readonly file: string; readonly publication?: number },
      ) => {
        const formula = await formulaIn(file)
        const effect = await withServices(({ models }) =>
          formulaEffect(models, EVERYTHING, {
            indicator: code,
            formula,
            ...(publication === undefined ? {} : { publication }),
          }),
        )
        print(
          effect,
          effect.changes.map(({ indicator, period, territory, before, after }) => ({
            ...{ indicator, period, territory, antes: before.value, después: after.value },
            ...{ franja_antes: before.band, franja_después: after.band },
          })),
          options,
        )
        if (!effect.different)
          say('Es la fórmula vigente: nada cambia. / It is the formula in force: nothing changes.')
        else
          say(
            `${effect.changes.length} de ${effect.compared} cifras cambian, ${effect.bands_changed} de franja (publicación ${effect.publication}; ${effect.indicators.join(', ')}). / ${effect.changes.length} of ${effect.compared} figures change, ${effect.bands_changed} their band.`,
          )
      },
    )
}
