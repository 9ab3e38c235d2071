import { type Kysely, sql } from 'kysely'

/** Which of some words a text holds, whatever their case. */
export const tracesIn = (text: string, traces: readonly string[]): readonly string[] => {
  const plain = text.toLowerCase()
  return traces.filter(trace => plain.includes(trace.toLowerCase()))
}

/** The tables of the store that hold one of some words in any column. Throws RangeError where there are no tables. */
export async function tracesInStore<T>(db: Kysely<T>, traces: readonly string[]): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db)
  if (tables.length === 0) throw new RangeError('a store without tables')
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} as t`.execute(
      db,
    )
    if (rows.some(({ row }) => tracesIn(row, traces).length > 0)) found.push(name)
  }
  return found
}

/** Tables of numbers and of words that are the same everywhere, and those that start something or cannot be read as a whole. */
const SPEAKS_OF_NOTHING =
  '^(numbers|zeros|primes|generate|one$|stack_trace|zookeeper|licenses|contributors|time_zones|documentation|unicode|models|detached_tables|distributed_ddl_queue|jemalloc)'

/** What the warehouse keeps about its own work: all of its tables, and those that hold one of some words. */
export async function tracesInWarehouse<T>(
  db: Kysely<T>,
  traces: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly found: readonly string[] }> {
  await sql`system flush logs`.execute(db)
  const { rows: tables } = await sql<{ name: string }>`
    select name from system.tables where database = 'system' and not match(name, ${SPEAKS_OF_NOTHING})`.execute(
    db,
  )
  // Pieces, so that this very question is not among what is found.
  const held = sql.join(
    traces.map(
      trace => sql`positionCaseInsensitive(text, concat(${trace.slice(0, 3)}, ${trace.slice(3)})) > 0`,
    ),
    sql` or `,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ n: string }>`
      select toString(count()) as n from (select toString(tuple(*)) as text from ${sql.table(`system.${name}`)}) where ${held}`.execute(
      db,
    )
    if (rows[0]?.n !== '0') found.push(name)
  }
  return { names: tables.map(({ name }) => name), found }
}
