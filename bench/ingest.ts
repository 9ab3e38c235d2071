import { BARE, type BenchFormat, type IngestBench, openIngestBench } from './ingest-bench.ts'
import { computedSeconds, peakResident, residentBytes } from './resident.ts'

const FORMATS: readonly BenchFormat[] = ['CSV', 'Parquet']
const ROUNDS = 3
const MEBIBYTE = 2 ** 20

/** Seconds on the clock, and of computing by server and loader together: the second hardly depends on what else the machine does. */
interface Cost {
  readonly seconds: number
  readonly computed: number
}

/** The load beside bare inserts of the same file, in rounds of each in turn; medians. */
export interface IngestComparison {
  readonly format: BenchFormat
  readonly rows: number
  readonly load: Cost
  /** `INSERT … SELECT FROM input()` with the table's types. */
  readonly typed: Cost
  /** The same with dictionaries made a block at a time. */
  readonly byBlock: Cost
  /** The most that a load held over what the process held before the first one. */
  readonly serverMebibytes: number
  readonly loaderMebibytes: number
}

/** A load of a file of so many rows. */
export interface IngestGrowth {
  readonly format: BenchFormat
  readonly rows: number
  readonly load: Cost
  readonly serverMebibytes: number
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const medianCost = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  computed: median(costs.map(({ computed }) => computed)),
})

const shown = ({ seconds, computed }: Cost): string => `${seconds.toFixed(1)} (${computed.toFixed(1)})`

async function costOf(
  { warehousePid }: IngestBench,
  what: string,
  work: () => Promise<unknown>,
): Promise<Cost> {
  const computed = () => computedSeconds(warehousePid) + computedSeconds(process.pid)
  const [start, before] = [performance.now(), computed()]
  await work()
  const cost = { seconds: (performance.now() - start) / 1000, computed: computed() - before }
  process.stderr.write(`${what}: ${shown(cost)}\n`)
  return cost
}

/** Loads `rows` payments from CSV and from Parquet, three times each, beside bare inserts of the same files. */
export async function compareIngest(bench: IngestBench, rows: number): Promise<IngestComparison[]> {
  const pids = [bench.warehousePid, process.pid] as const
  const baseline = pids.map(residentBytes)
  const comparisons: IngestComparison[] = []
  for (const format of FORMATS) {
    await bench.write(format, rows)
    const costs: Record<'typed' | 'byBlock' | 'load', Cost[]> = { typed: [], byBlock: [], load: [] }
    const over = [0, 0]
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of ['typed', 'byBlock'] as const) {
        costs[way].push(await costOf(bench, `${format} bare ${way}`, () => bench.bare(format, BARE[way])))
        await bench.empty()
      }
      const peaks = await peakResident(pids, async () => {
        costs.load.push(await costOf(bench, `${format} load`, () => bench.load(format, rows)))
      })
      for (const [index, peak] of peaks.entries())
        over[index] = Math.max(over[index] ?? 0, (peak - (baseline[index] ?? 0)) / MEBIBYTE)
      await bench.empty()
    }
    await bench.remove(format)
    comparisons.push({
      format,
      rows,
      load: medianCost(costs.load),
      typed: medianCost(costs.typed),
      byBlock: medianCost(costs.byBlock),
      serverMebibytes: over[0] ?? 0,
      loaderMebibytes: over[1] ?? 0,
    })
  }
  return comparisons
}

/** Loads files of other sizes, once each. */
export async function measureGrowth(bench: IngestBench, sizes: readonly number[]): Promise<IngestGrowth[]> {
  const growth: IngestGrowth[] = []
  const baseline = residentBytes(bench.warehousePid)
  for (const format of FORMATS)
    for (const rows of sizes) {
      await bench.write(format, rows)
      let load: Cost = { seconds: 0, computed: 0 }
      const [peak = 0] = await peakResident([bench.warehousePid], async () => {
        load = await costOf(bench, `${format} load of ${rows}`, () => bench.load(format, rows))
      })
      growth.push({ format, rows, load, serverMebibytes: (peak - baseline) / MEBIBYTE })
      await bench.empty()
      await bench.remove(format)
    }
  return growth
}

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

/** `npm run bench ingest`: both measurements on engines of their own, as the tables of docs/benchmarks.md. */
export async function benchIngest(rows: number, sizes: readonly number[]): Promise<string> {
  const bench = await openIngestBench()
  try {
    const compared = await compareIngest(bench, rows)
    const growth = [...compared, ...(await measureGrowth(bench, sizes))].toSorted(
      (a, b) => a.format.localeCompare(b.format) || a.rows - b.rows,
    )
    const ratio = (bare: Cost, load: Cost) =>
      `${(bare.seconds / load.seconds).toFixed(2)} (${(bare.computed / load.computed).toFixed(2)})`
    return [
      `${rows} rows; seconds on the clock (of computing), median of ${ROUNDS}`,
      table(
        [
          'format',
          'load',
          'bare, typed',
          'speed of it',
          'bare, by block',
          'speed of it',
          'server, MiB over baseline',
          'loader, MiB',
        ],
        compared.map(({ format, load, typed, byBlock, serverMebibytes, loaderMebibytes }) => [
          format,
          shown(load),
          shown(typed),
          ratio(typed, load),
          shown(byBlock),
          ratio(byBlock, load),
          serverMebibytes.toFixed(0),
          loaderMebibytes.toFixed(0),
        ]),
      ),
      '',
      table(
        ['format', 'rows', 'seconds (of computing)', 'rows/s (by computing)', 'server, MiB over baseline'],
        growth.map(({ format, rows: size, load, serverMebibytes }) => [
          format,
          String(size),
          shown(load),
          `${Math.round(size / load.seconds)} (${Math.round(size / load.computed)})`,
          serverMebibytes.toFixed(0),
        ]),
      ),
    ].join('\n')
  } finally {
    await bench.close()
  }
}
