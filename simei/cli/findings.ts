import type { Command } from 'commander'
import { findingsOf } from '#models/index.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

export function findingCommands(program: Command): void {
  const findings = program.command('findings').description('Hallazgos / Findings')
  findings
    .command('list')
    .description(
      'Lo que la publicación vigente encontró, con filas y balboas / What the current publication found, with rows and balboas',
    )
    .option('--publication <n>', 'otra publicación / another publication')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei findings list --json')
    .action(async (options: OutputOptions & { publication?: string }) => {
      const publication = options.publication === undefined ? undefined : Number(options.publication)
      const found = await withServices(({ store }) => findingsOf(store, publication))
      print(
        { findings: found },
        found.map(({ kind, severity, subject, rows, amount_balboas, detail_es }) => ({
          ...{ kind, severity, subject, rows, amount_balboas, detail_es },
        })),
        options,
      )
    })
}
