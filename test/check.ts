import { run } from './shell.ts'

// `npm run check`: everything that is known without running the product.
const CHECKS: readonly (readonly [string, string, readonly string[]])[] = [
  ['types of the server', 'node', ['node_modules/ts7/bin/tsc', '-p', 'tsconfig.server.json']],
  ['types of the dashboard', 'node', ['node_modules/ts7/bin/tsc', '-p', 'tsconfig.dashboard.json']],
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['stale generated files', 'tsx', ['test/generate.ts', '--check']],
  ['architecture', 'vitest', ['run', '--project', 'units', 'test/architecture.test.ts']],
]

for (const [name, program, args] of CHECKS) {
  process.stderr.write(`▸ ${name}\n`)
  if ((await run(program, args)) !== 0) {
    process.stderr.write(`✗ ${name}\n`)
    process.exitCode = 1
  }
}
