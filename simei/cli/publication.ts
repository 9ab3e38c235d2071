import type { Command } from 'commander'
import { EVERYTHING } from '#domain/scope.ts'
import { publicationDiff, publicationList } from '#models/index.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

export function publicationCommands(program: Command): void {
  const publication = program.command('publication').description('Publicaciones / Publications')
  publication
    .command('list')
    .description('Las publicaciones y cuál está vigente / The publications, and which is current')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei publication list --json')
    .action(async (options: OutputOptions) => {
      const publications = await withServices(({ store }) => publicationList(store))
      const current = publications.find(publication => publication.current)?.publication ?? null
      const rows = publications.map(({ models, input_fingerprint, ...row }) => row)
      print({ current, publications: rows }, rows, options)
    })
  publication
    .command('diff')
    .description(
      'Qué cambió entre dos publicaciones y por qué / What changed between two publications, and why',
    )
    .argument('<a>', 'la anterior / the earlier one')
    .argument('<b>', 'la posterior / the later one')
    .option('--indicators <codes>', 'códigos separados por coma / codes, comma-separated')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei publication diff 3 4 --indicators B01,P13')
    .action(async (a: string, b: string, options: OutputOptions & { indicators?: string }) => {
      const codes = options.indicators?.split(',').map(code => code.trim())
      const found = await withServices(({ models }) =>
        publicationDiff(models, EVERYTHING, {
          from: Number(a),
          to: Number(b),
          ...(codes === undefined ? {} : { indicators: codes }),
        }),
      )
      for (const { contract, added, removed } of found.contracts)
        say(`${contract}: +${added.length} −${removed.length} lotes / batches`)
      for (const { indicator, change } of found.definitions) say(`${indicator}: fórmula / formula: ${change}`)
      const rows = found.changes.map(({ indicator, period, territory, before, after, reasons }) => ({
        ...{ indicator, period, territory, before: before.value, after: after.value },
        ...{ target_before: before.target, target_after: after.target, reasons: reasons.join('+') },
      }))
      print(found, rows, options)
    })
}
