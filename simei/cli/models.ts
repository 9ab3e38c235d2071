import type { Command } from 'commander'
import { buildPublication, checkModels } from '#models/index.ts'
import { type OutputOptions, print } from './output.ts'
import { underLease } from './under-lease.ts'

export function modelCommands(program: Command): void {
  const models = program.command('models').description('Modelos y publicaciones / Models and publications')
  const run = (name: string, description: string, publish: boolean) =>
    models
      .command(name)
      .description(description)
      .option('--json', 'salida para máquinas / output for machines')
      .addHelpText('after', `\nEjemplo / Example:\n  simei models ${name} --json`)
      .action(async (options: OutputOptions) => {
        const result = await underLease(async ({ builder, reader, store, clock }, leaseToken, signal) => {
          const context = { warehouse: builder, reader, store, clock: await clock(), leaseToken }
          return publish ? buildPublication(context, { signal }) : checkModels(context, { signal })
        })
        print(result, publish ? result.models : result.checks, options)
        if (result.checks.some(check => check.severity === 'blocking' && check.failed_rows !== '0'))
          process.exitCode = 1
      })
  run('build', 'Construye, comprueba y publica / Builds, checks and publishes', true)
  run('check', 'Construye y comprueba sin publicar / Builds and checks, publishes nothing', false)
}
