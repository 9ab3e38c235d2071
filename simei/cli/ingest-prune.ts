import type { Command } from 'commander'
import { pruneLanded } from '#ingest/index.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

export function pruneCommand(ingest: Command): void {
  ingest
    .command('prune')
    .description(
      'Quita las copias recibidas que la política ya no conserva / Removes landed copies that the policy keeps no longer',
    )
    .option('--dry-run', 'solo dice qué quitaría / only tells what it would remove')
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei ingest prune --dry-run')
    .action(async ({ dryRun, ...options }: OutputOptions & { dryRun?: boolean }) => {
      const pruned = await withServices(async ({ store, config, clock }) =>
        pruneLanded(
          { store, dataDir: config.dataDir, clock: await clock() },
          dryRun === undefined ? {} : { dryRun },
        ),
      )
      print({ pruned }, pruned, options)
    })
}
