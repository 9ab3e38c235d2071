import type { Command } from 'commander'
import { publicationList } from '#models/index.ts'
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
      const publications = await withServices(({ store }) => publicationList(store))
      const current = publications.find(publication => publication.current)?.publication ?? null
      const rows = publications.map(({ models, input_fingerprint, ...row }) => row)
      print({ current, publications: rows }, rows, options)
    })
}
