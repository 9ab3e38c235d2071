import { userInfo } from 'node:os'
import type { Command } from 'commander'
import {
  decideIdentity,
  identityStats,
  type ReviewedPair,
  reviewedPair,
  reviewList,
  undoDecision,
} from '#models/index.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

const MOST_SHOWN = 50

interface ReviewOptions extends OutputOptions {
  readonly note?: string
  readonly limit?: string
}

const who = () => `cli:${userInfo().username}`
const summary = ({ answers, ...pair }: ReviewedPair) => ({
  ...pair,
  ...Object.fromEntries(Object.entries(answers).map(([field, { level }]) => [field, level])),
})

/** Numbers of records and answers of the comparison only: who is behind them is looked up in the registry. */
export function identityCommands(program: Command): void {
  const identity = program
    .command('identity')
    .description('Identidad: una persona entre registros / Identity: one person across registries')
  identity
    .command('stats')
    .description(
      'Cuántos registros se vincularon y cuántos esperan / How many records were linked, how many wait',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei identity stats --json')
    .action(async (options: OutputOptions) => {
      const stats = await withServices(({ builder, store }) => identityStats({ warehouse: builder, store }))
      print(stats, [stats], options)
    })

  const review = identity
    .command('review')
    .description('Pares que decide una persona / Pairs that a person decides')
  review
    .command('list')
    .description('Los pares en espera, los más probables primero / The pairs that wait, the likeliest first')
    .option('--limit <n>', 'cuántos / how many', String(MOST_SHOWN))
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei identity review list --limit 20')
    .action(async (options: ReviewOptions) => {
      const limit = Math.max(1, Math.min(10_000, Number(options.limit) || MOST_SHOWN))
      const pairs = await withServices(({ builder, store }) =>
        reviewList({ warehouse: builder, store }, limit),
      )
      print({ pairs }, pairs.map(summary), options)
    })
  review
    .command('show')
    .argument('<pair>', 'número del par / id of the pair')
    .description(
      'Cada comparación del par y su peso en bits / Each comparison of the pair and its weight in bits',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei identity review show 3f0c2a9be1d47a60')
    .action(async (pairId: string, options: OutputOptions) => {
      const pair = await withServices(({ builder, store }) =>
        reviewedPair({ warehouse: builder, store }, pairId),
      )
      const { answers, ...rest } = pair
      print(
        pair,
        [
          ...Object.entries(answers).map(([field, { level, bits }]) => ({
            campo: field,
            respuesta: level,
            bits,
          })),
          { campo: 'prior', respuesta: '', bits: rest.prior_bits },
          { campo: 'total', respuesta: rest.proposal, bits: rest.score_bits },
        ],
        options,
      )
    })

  for (const [verb, decision, description] of [
    ['link', 'link', 'Son la misma persona / They are one person'],
    ['separate', 'separate', 'Son dos personas / They are two persons'],
    ['undo', null, 'Anula la decisión vigente / Undoes the standing decision'],
  ] as const)
    review
      .command(verb)
      .argument('<pair>', 'número del par / id of the pair')
      .description(description)
      .option('--note <text>', 'motivo, sin nombres ni cédulas / reason, without names or cédulas')
      .option('--json', 'salida para máquinas / output for machines')
      .addHelpText('after', `\nEjemplo / Example:\n  simei identity review ${verb} 3f0c2a9be1d47a60`)
      .action(async (pairId: string, options: ReviewOptions) => {
        const records = await withServices(async ({ builder, store }) => {
          const pair = await reviewedPair({ warehouse: builder, store }, pairId)
          const { first_record, second_record } = pair
          const at = new Date().toISOString()
          if (decision === null) await undoDecision(store, pair, who(), at)
          else
            await decideIdentity(store, {
              ...{ first_record, second_record, decision },
              decided_by: who(),
              decided_at: at,
              note: options.note ?? null,
            })
          return { pair_id: pairId, first_record, second_record, decision }
        })
        print(records, [records], options)
        say('Vale desde la próxima construcción: simei models build. / It counts from the next build on.')
      })
}
