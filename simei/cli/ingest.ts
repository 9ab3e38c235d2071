import type { Command } from 'commander'
import { controlCommands } from './ingest-control.ts'
import { batchCommands, statusCommand } from './ingest-ledger.ts'
import { pruneCommand } from './ingest-prune.ts'
import { backfillCommand, runCommand } from './ingest-run.ts'

export function ingestCommands(program: Command): void {
  const ingest = program.command('ingest').description('Cargas de datos / Data loads')
  runCommand(ingest)
  statusCommand(ingest)
  batchCommands(ingest)
  backfillCommand(ingest)
  controlCommands(ingest)
  pruneCommand(ingest)
}
