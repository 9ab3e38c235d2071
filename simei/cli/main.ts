import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import { explain } from './output.ts'
import { buildProgram } from './program.ts'

const USAGE = 2

const json = process.argv.includes('--json')

/** Wrong usage is told as every error is, in place of commander's own line; help and version are not errors. */
function exitByTheHouse(command: Command): Command {
  command.configureOutput({ outputError: () => undefined })
  command.exitOverride(({ exitCode, message }) => {
    if (exitCode === 0) process.exit(0)
    explain(new SimeiError('bad_request', { detail: message.replace(/^error: /, '') }), { json })
    process.exit(USAGE)
  })
  for (const verb of command.commands) exitByTheHouse(verb)
  return command
}

try {
  await exitByTheHouse(buildProgram()).parseAsync()
} catch (error) {
  process.exitCode = explain(error, { json })
}
