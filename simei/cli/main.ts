import { Command } from 'commander'
import { alertCommands } from './alerts.ts'
import { demoCommands } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { indicatorCommands } from './indicators.ts'
import { ingestCommands } from './ingest.ts'
import { modelCommands } from './models.ts'
import { explain } from './output.ts'
import { publicationCommands } from './publication.ts'
import { servedCommands } from './served.ts'
import { startCommand } from './start.ts'

const USAGE = 2

const program = new Command('simei')
  .description(
    'SIMEI: monitoreo y evaluación de programas sociales / monitoring and evaluation of social programmes',
  )
  .version('0.1.0')
  .helpCommand(false)
  .showHelpAfterError('(simei --help)')
  .exitOverride(error => {
    // commander has printed its message; help and version are not errors.
    process.exit(error.exitCode === 0 ? 0 : USAGE)
  })
  .addHelpText(
    'after',
    '\nTodo verbo admite --json. Código de salida: 0 hecho, 1 problema de datos, 2 uso. / Every verb takes --json. Exit code: 0 done, 1 data problem, 2 usage.',
  )

for (const add of [
  startCommand,
  servedCommands,
  demoCommands,
  ingestCommands,
  modelCommands,
  indicatorCommands,
  publicationCommands,
  alertCommands,
  doctorCommand,
])
  add(program)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = explain(error, { json: process.argv.includes('--json') })
}
