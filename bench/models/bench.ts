import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, databaseOf, measuredAnew } from '#models/index.ts'
import { BOARD, PLAIN } from './board.ts'
import { type ModelsBench, openModelsBench } from './ministry.ts'
import { clickhouse, duckdb, type Other, postgres, writeTables } from './others.ts'
import { type Spread, secondsOf, spreadOf } from './time.ts'

const BOARDS = 20
const AT_ONCE = 16
/** Above this many persons PostgreSQL would take hours to load and index. */
const MOST_FOR_POSTGRES = 1_000_000

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))
const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0)
const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** The board's requests, each measured anew: answers that are kept are not looked at. */
function boardOf({ context }: ModelsBench, rollUps: boolean) {
  const values = { warehouse: context.reader, store: context.store }
  const measured = BOARD.map(query => () => measuredAnew(values, EVERYTHING, query, { rollUps }))
  return {
    all: () => Promise.all(measured.map(measure => measure())),
    one: (turn: number) => Promise.resolve(measured[turn % measured.length]?.()),
  }
}

/** Milliseconds of a board: without anything in the server's caches, and warm, by one reader and by sixteen. */
async function boardLine(bench: ModelsBench, name: string, board: { all: () => Promise<unknown> }) {
  await sql`system drop mark cache`.execute(bench.admin.db)
  await sql`system drop uncompressed cache`.execute(bench.admin.db)
  const cold = (await secondsOf(board.all)) * 1000
  await board.all()
  const one = await spreadOf(BOARDS, 1, board.all)
  const many = await spreadOf(2 * AT_ONCE, AT_ONCE, board.all)
  say(`${name}: ${ms(one.p50)} ms`)
  return line(name, ms(cold), ms(one.p50), ms(one.p95), ms(many.p50), ms(many.p95))
}

async function otherLine(other: Other): Promise<string> {
  const all = async () => {
    for (const statement of PLAIN) await other.ask(statement)
  }
  const cold = (await secondsOf(all)) * 1000
  const one: Spread = await spreadOf(3, 1, all)
  say(`${other.name}: ${ms(one.p50)} ms`)
  return line(
    `${other.name} (${other.loadSeconds.toFixed(0)} s to load, ${mebibytes(other.bytes)} MiB)`,
    ms(cold),
    ms(one.p50),
    ms(one.p95),
    '',
    '',
  )
}

async function bytesOf({ admin }: ModelsBench, database: string, tables: string): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`
    select toString(sum(bytes_on_disk)) as bytes from system.parts where active and database = ${database} and match(table, ${tables})`.execute(
    admin.db,
  )
  return Number(rows[0]?.bytes)
}

/** Builds, reads and compares at one size. Gives the text of docs/benchmarks.md. */
export async function benchModels(persons: number): Promise<string> {
  const bench = await openModelsBench(persons, persons > 2_000_000 ? 12_000 : 3_000)
  try {
    const load = await secondsOf(() => bench.loadFirst())
    say(`loaded in ${load.toFixed(0)} s`)
    const started = performance.now()
    const first = await buildPublication(bench.context)
    const full = (performance.now() - started) / 1000
    say(`built in ${full.toFixed(0)} s`)
    const of = (name: RegExp) =>
      first.models
        .filter(({ model }) => name.test(model))
        .reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
    const raw = await bytesOf(bench, 'raw', '.')
    const marts = await bytesOf(bench, databaseOf(first.publication), '.')
    const rolled = await bytesOf(bench, databaseOf(first.publication), '^rollup_')
    const lines = [
      await boardLine(bench, 'SIMEI', boardOf(bench, true)),
      await boardLine(bench, 'SIMEI without roll-ups', boardOf(bench, false)),
    ]
    const single = await spreadOf(4 * BOARD.length, 1, boardOf(bench, true).one)
    const folder = await writeTables(bench, first.publication)
    const others = [
      () => clickhouse(bench, first.publication),
      () => duckdb(folder),
      ...(persons > MOST_FOR_POSTGRES ? [] : [() => postgres(folder)]),
    ]
    for (const open of others) {
      const other = await open()
      lines.push(await otherLine(other))
      await other.close()
    }
    await rm(folder, { recursive: true, force: true })
    await bench.loadNext()
    const next = await secondsOf(() => buildPublication(bench.context))
    return [
      `${persons.toLocaleString('en')} persons, ${(persons * 12).toLocaleString('en')} payments: loaded in ${load.toFixed(1)} s, full build ${full.toFixed(1)} s`,
      `(fct_payments ${of(/^fct_payments$/).toFixed(1)}, roll-ups ${of(/^(rollup|int_cells)_/).toFixed(1)}), build after 1 % more payments ${next.toFixed(1)} s. Raw ${mebibytes(raw)} MiB, one`,
      `publication ${mebibytes(marts)} MiB, of which roll-ups ${mebibytes(rolled)}. A single request of the board: ${ms(single.p50)} ms, one in twenty ${ms(single.p95)}.`,
      '',
      line(`the board, milliseconds`, 'cold', 'warm', 'p95', `${AT_ONCE} at once`, 'p95'),
      line('---', '---:', '---:', '---:', '---:', '---:'),
      ...lines,
    ].join('\n')
  } finally {
    await bench.close()
  }
}
