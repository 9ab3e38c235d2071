// A process of its own for the tests: opens the engines of a data directory, tells each step as a line of JSON, and stops when its stdin closes.
import { EngineError } from '../errors.ts'
import { openEngines } from '../open.ts'
import type { EngineOptions } from '../types.ts'

const tell = (message: object): boolean => process.stdout.write(`${JSON.stringify(message)}\n`)
const options: EngineOptions = JSON.parse(process.argv[2] ?? '{}')

process.stdin.resume()
try {
  const engines = await openEngines({ ...options, onEvent: event => tell({ event }) })
  const { owned, storeUrl, warehouse } = engines
  tell({ opened: { owned, storeUrl, warehouse } })
  await new Promise(resolve => process.stdin.once('end', resolve))
  await engines.stop()
  tell({ stopped: true })
} catch (error) {
  if (!(error instanceof EngineError)) throw error
  tell({ refused: { code: error.code, message: error.message } })
}
process.exit(0)
