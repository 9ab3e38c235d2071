import type { Command } from 'commander'
import { currentPublication, publicationList } from '#models/index.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

export function publicationCommands(program: Command): void {
  const publication = program.command('publication').description('Publicaciones / Publications')
  publication
    .command('list')
    .description('Las publicaciones y cuál está vigente / The publications, and which is current')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei publication list --json')
    .action(async (options: OutputOptions) => {
      const { publications, current } = await withServices(async ({ store }) => ({
        publications: await publicationList(store),
        current: (await currentPublication(store))?.publication ?? null,
      }))
      const rows = publications.map(row => ({ ...row, vigente: row.publication === current ? '●' : '' }))
      print({ current, publications }, rows, options)
    })
}
