import { Command } from 'commander'
import { alertCommands } from './alerts.ts'
import { auditCommands } from './audit.ts'
import { contractCommands } from './contract.ts'
import { demoCommands } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { findingCommands } from './findings.ts'
import { grantCommands } from './grant.ts'
import { identityCommands } from './identity.ts'
import { indicatorCommands } from './indicators.ts'
import { ingestCommands } from './ingest.ts'
import { modelCommands } from './models.ts'
import { personCommands } from './person.ts'
import { planCommands } from './plan.ts'
import { privacyCommands } from './privacy.ts'
import { projectionCommands } from './projection.ts'
import { publicationCommands } from './publication.ts'
import { quarantineCommands } from './quarantine.ts'
import { ruleCommands } from './rule.ts'
import { servedCommands } from './served.ts'
import { sourceCommands } from './source.ts'
import { startCommand } from './start.ts'
import { targetCommands } from './target.ts'
import { tokenCommands } from './token.ts'
import { userCommands } from './user.ts'
import { warningCommands } from './warnings.ts'

/** The command line: every noun with its verbs. */
export function buildProgram(): Command {
  const program = new Command('simei')
    .description(
      'SIMEI: monitoreo y evaluación de programas sociales / monitoring and evaluation of social programmes',
    )
    .version('0.1.0')
    .helpCommand(false)
    .showHelpAfterError('(simei --help)')
    .addHelpText(
      'after',
      '\nTodo verbo admite --json. Código de salida: 0 hecho, 1 problema de datos, 2 uso. / Every verb takes --json. Exit code: 0 done, 1 data problem, 2 usage.',
    )
  for (const add of [
    startCommand,
    servedCommands,
    demoCommands,
    ingestCommands,
    sourceCommands,
    contractCommands,
    quarantineCommands,
    personCommands,
    modelCommands,
    indicatorCommands,
    publicationCommands,
    projectionCommands,
    warningCommands,
    planCommands,
    ruleCommands,
    targetCommands,
    findingCommands,
    identityCommands,
    alertCommands,
    userCommands,
    grantCommands,
    tokenCommands,
    auditCommands,
    privacyCommands,
    doctorCommand,
  ])
    add(program)
  return program
}
