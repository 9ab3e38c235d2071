import type { Command } from 'commander'
import { EVERYTHING } from '#domain/scope.ts'
import { planTree } from '#models/index.ts'
import { publicationOption } from './options.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

const TITLE_LENGTH = 70

export function planCommands(program: Command): void {
  const plan = program.command('plan').description('Plan estratégico / Strategic plan')
  plan
    .command('show')
    .description(
      'El plan como árbol, con metas, avance, presupuesto y estado / The plan as a tree, with targets, progress, budget and state',
    )
    .option('--period <period>', 'un periodo, como 2025Q4 / a period, as 2025Q4')
    .addOption(publicationOption())
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei plan show --period 2025Q4')
    .action(async ({ json, ...query }: OutputOptions & { period?: string; publication?: number }) => {
      const tree = await withServices(({ models }) => planTree(models, EVERYTHING, query))
      print(
        tree,
        tree.nodes.map(node => ({
          nodo: `${'  '.repeat(node.depth)}${node.plan_id}`,
          titulo: (node.title ?? '').slice(0, TITLE_LENGTH),
          estado: node.state,
          avance: node.progress,
          previsto: node.expected,
          meta: node.target,
          fisico: node.physical_percent,
          financiero: node.financial_percent,
        })),
        json === undefined ? {} : { json },
      )
    })
}
