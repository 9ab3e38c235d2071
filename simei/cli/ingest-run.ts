import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'
import { isErrorCode, SimeiError } from '#domain/errors.ts'
import { isDate } from '#domain/periods.ts'
import {
  backfill,
  fileOffer,
  type Offers,
  offersOf,
  type RunContext,
  type RunOutcome,
  runSource,
  type SourceConfig,
  skipForDependency,
} from '#ingest/index.ts'
import type { Services } from '../server/services.ts'
import { runContext } from '../worker/loads.ts'
import { explain, type OutputOptions, print, say } from './output.ts'
import { runProgress } from './run-progress.ts'
import { withServices } from './session.ts'
import { inOrder, sourceNamed } from './sources.ts'

interface RunOptions extends OutputOptions {
  readonly contract?: ContractName
  readonly file?: string
  readonly source?: string
  readonly wait?: boolean
}

const waiting = () =>
  say(
    'Otra carga de esta fuente está en curso; se espera su fin. / Another load of this source is running; waiting for it.',
  )

/** One run asked for at the terminal, with its bar on stderr. */
async function runOne(
  context: RunContext,
  source: SourceConfig,
  offers: Offers,
  options: { readonly wait: boolean; readonly signal: AbortSignal },
): Promise<RunOutcome> {
  const bar = runProgress(source.name)
  try {
    return await runSource(context, source, offers, {
      slotAt: null,
      cause: 'manual',
      requestedBy: 'cli',
      ...options,
      onWait: waiting,
      onProgress: bar.show,
    })
  } finally {
    bar.end()
  }
}

async function runFile(
  services: Services,
  options: RunOptions & { readonly file: string },
  signal: AbortSignal,
) {
  const source = options.source === undefined ? services.sources[0] : sourceNamed(services, options.source)
  if (source === undefined) throw new SimeiError('unknown_source')
  const offer = await fileOffer(options.file, options.contract)
  const offers = async function* () {
    yield offer
  }
  const context = await runContext(services, () => new Date())
  // A file that a person names is not offered again by the next run: it waits for its turn.
  return [await runOne(context, { ...source, contract: null }, offers, { wait: true, signal })]
}

async function runSources(services: Services, { source, wait = false }: RunOptions, signal: AbortSignal) {
  const chosen = source === undefined ? inOrder(services.sources) : [sourceNamed(services, source)]
  const { config } = services
  if (config.sourcesFile === undefined && !existsSync(config.sourceDir))
    throw new SimeiError('configuration_invalid', {
      detail: `SIMEI_SOURCE_DIR: no such folder: ${config.sourceDir}`,
    })
  const context = await runContext(services, () => new Date())
  const outcomes: RunOutcome[] = []
  for (const each of chosen) {
    const failed = each.after.some(name =>
      outcomes.some(outcome => outcome.source === name && outcome.state !== 'done'),
    )
    outcomes.push(
      failed
        ? await skipForDependency(context, each, 'cli')
        : await runOne(context, each, offersOf(each, services.loader), { wait, signal }),
    )
    if (signal.aborted) break
  }
  return outcomes
}

const shown = ({ batches, error, ...run }: RunOutcome) => ({
  ...run,
  error_code: error?.code ?? null,
  detail: error?.detail ?? null,
})

/** Says what did not end well, and sets the exit code. */
function conclude(runs: readonly RunOutcome[], options: OutputOptions): void {
  for (const { state, error, source } of runs) {
    if (state === 'done') continue
    process.exitCode = 1
    if (state === 'skipped')
      say(
        `${source}: ya se está cargando, o la fuente de la que depende no se cargó; quedó registrado. / being loaded already, or a source it depends on was not loaded; recorded as skipped.`,
      )
    else if (error !== null) {
      say(`${source}:`)
      explain(error, { ...options, json: false })
    }
  }
  for (const { state, file, reason_code: code, detail } of runs.flatMap(run => run.batches)) {
    if (state !== 'rejected' && state !== 'held') continue
    process.exitCode = 1
    say(`${file}:`)
    if (code !== null && isErrorCode(code))
      explain(new SimeiError(code, detail === null ? {} : { detail }), { json: false })
  }
}

export function runCommand(ingest: Command): void {
  ingest
    .command('run')
    .description(
      'Carga las fuentes una vez, una de ellas, o un archivo / Loads the sources once, one of them, or one file',
    )
    .option('--source <name>', 'solo esta fuente / this source alone')
    .addOption(
      new Option('--contract <name>', 'contrato de --file / contract of --file').choices([...CONTRACT_NAMES]),
    )
    .option('--file <path>', 'un archivo, también comprimido / one file, compressed ones too')
    .option(
      '--wait',
      'si la fuente ya se está cargando, espera / waits when the source is being loaded already',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei ingest run\n  simei ingest run --source renab --wait\n  simei ingest run --contract pagos --file pagos_2026C2.csv.gz --json',
    )
    .action(async (options: RunOptions) => {
      const { file } = options
      if (options.contract !== undefined && file === undefined)
        throw new SimeiError('bad_request', { detail: '--contract belongs to --file' })
      // A mistyped path is no matter for the source that sent the file.
      if (file !== undefined && !existsSync(file))
        throw new SimeiError('bad_request', { detail: `--file: no such file: ${file}` })
      const runs = await withServices((services, signal) =>
        file === undefined
          ? runSources(services, options, signal)
          : runFile(services, { ...options, file }, signal),
      )
      const batches = runs.flatMap(run => run.batches)
      // What keeps the installation from loading at all is said as any error is.
      const only = runs.length === 1 ? runs[0] : undefined
      if (only?.state === 'failed' && only.error !== null && batches.length === 0) throw only.error
      print({ batches, runs: runs.map(shown) }, batches, options)
      conclude(runs, options)
    })
}

interface BackfillOptions extends OutputOptions {
  readonly from: string
  readonly to: string
}

export function backfillCommand(ingest: Command): void {
  const day = (name: string) => (text: string) => {
    if (isDate(text)) return text
    throw new SimeiError('bad_request', { detail: `${name}: YYYY-MM-DD` })
  }
  ingest
    .command('backfill')
    .description(
      'Carga cada turno de un intervalo que aún no se cargó bien / Loads each slot of a range that did not end well yet',
    )
    .argument('<source>', 'fuente / source')
    .requiredOption('--from <day>', 'primer día, AAAA-MM-DD / first day', day('--from'))
    .requiredOption('--to <day>', 'último día, incluido / last day, included', day('--to'))
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei ingest backfill renab --from 2026-01-01 --to 2026-01-31',
    )
    .action(async (name: string, options: BackfillOptions) => {
      const runs = await withServices(async (services, signal) => {
        const source = sourceNamed(services, name)
        const bar = runProgress(name)
        try {
          return await backfill(
            await runContext(services, () => new Date()),
            source,
            offersOf(source, services.loader),
            {
              ...options,
              requestedBy: 'cli',
              signal,
              onWait: waiting,
              onProgress: bar.show,
            },
          )
        } finally {
          bar.end()
        }
      })
      print({ batches: runs.flatMap(run => run.batches), runs: runs.map(shown) }, runs.map(shown), options)
      conclude(runs, options)
    })
}
