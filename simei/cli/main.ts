import type { Command } from 'commander'
import { explain } from './output.ts'
import { buildProgram } from './program.ts'

const USAGE = 2

/** commander has printed its message by then; help and version are not errors. */
function exitByTheHouse(command: Command): Command {
  command.exitOverride(error => process.exit(error.exitCode === 0 ? 0 : USAGE))
  for (const verb of command.commands) exitByTheHouse(verb)
  return command
}

try {
  await exitByTheHouse(buildProgram()).parseAsync()
} catch (error) {
  process.exitCode = explain(error, { json: process.argv.includes('--json') })
}
