import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { exportStream } from '#warehouse/index.ts'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, person } from './test-support/records.test-helper.ts'
import { inlineRow, workbook } from './test-support/workbook.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

/** Planted in every record; to be found nowhere but in the data. */
const PLANTED = /Secretísima|Escondida|8-777-1234/

type Record_ = Readonly<Record<string, string>>
type Format = 'csv' | 'jsonl' | 'xlsx' | 'parquet'
type Content = string | Buffer

const persons = (changes: Record_ = {}): Record_[] =>
  [1, 2, 3].map(id =>
    person(id, {
      given_names: 'Secretísima',
      surnames: `Ñ Escondida ${id}`,
      cedula: `8-777-1234${id}`,
      ...changes,
    }),
  )

const renamed = (from: string, to: string) =>
  persons().map(record =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name === from ? to : name, value])),
  )
const without = (gone: string) =>
  persons().map(record => Object.fromEntries(Object.entries(record).filter(([name]) => name !== gone)))

const parquet = async (records: readonly Record_[]) => {
  const selects = records.map(
    record =>
      sql`select ${sql.join(Object.entries(record).map(([name, value]) => sql`${value} as ${sql.id(name)}`))}`,
  )
  return buffer(
    await exportStream(
      pipeline.context.warehouse,
      sql`select * from (${sql.join(selects, sql` union all `)}) order by person_id`,
      'Parquet',
    ),
  )
}
const jsonl = (records: readonly Record_[]) => records.map(record => `${JSON.stringify(record)}\n`).join('')
const xlsx = (records: readonly Record_[]) =>
  workbook([
    {
      name: 'A',
      rows: [Object.keys(records[0] ?? {}), ...records.map(Object.values)].map(inlineRow).join(''),
    },
  ])

const WRITERS: Readonly<Record<Format, (records: readonly Record_[]) => Content | Promise<Content>>> = {
  csv,
  jsonl,
  xlsx,
  parquet,
}

/** How a file ends: committed whole; all rows in quarantine for one reason, so that a snapshot waits for a person; or refused for one. */
type End = 'whole' | { readonly rows: string } | { readonly file: string }
interface Drift {
  readonly drift: string
  readonly records?: readonly Record_[]
  /** Content of a format for which the records do not say it. */
  readonly contents?: Partial<Readonly<Record<Format, () => Content>>>
  readonly formats?: readonly Format[]
  readonly end: End
  readonly endOf?: Partial<Readonly<Record<Format, End>>>
}

const text = () => csv(persons())
const DRIFTS: readonly Drift[] = [
  { drift: 'column added', records: persons({ color: 'Secretísima' }), end: { file: 'columns_mismatch' } },
  { drift: 'column missing', records: without('birth_on'), end: { file: 'columns_mismatch' } },
  { drift: 'column renamed', records: renamed('birth_on', 'nac'), end: { file: 'columns_mismatch' } },
  {
    drift: 'columns reordered',
    records: persons().map(record => Object.fromEntries(Object.entries(record).reverse())),
    end: 'whole',
  },
  { drift: 'column retyped', records: persons({ birth_on: '1950' }), end: { rows: 'birth_on:not_a_date' } },
  {
    drift: 'byte-order mark',
    contents: { csv: () => `\ufeff${text()}`, jsonl: () => `\ufeff${jsonl(persons())}` },
    end: 'whole',
  },
  {
    drift: 'Latin-1',
    contents: {
      csv: () => Buffer.from(text(), 'latin1'),
      jsonl: () => Buffer.from(jsonl(persons()), 'latin1'),
    },
    end: 'whole',
  },
  {
    drift: 'decimal comma',
    records: persons({ longitude: '-79,5', latitude: '8,9' }),
    end: 'whole',
    // Texts within a typed file are as declared; nothing is told from them.
    endOf: { parquet: { rows: 'latitude:not_a_decimal longitude:not_a_decimal' } },
  },
  { drift: 'delimiter swapped', contents: { csv: () => csv(persons(), ';') }, end: 'whole' },
  {
    drift: 'newlines within values',
    records: persons({ given_names: 'Secretísima\n"y"\r\nmás' }),
    end: 'whole',
  },
  {
    drift: 'heading twice',
    contents: {
      csv: () => text().replace('ethnicity', 'sex'),
      jsonl: () => jsonl(persons()).replaceAll('"ethnicity"', '"sex"'),
      xlsx: () =>
        workbook([
          {
            name: 'A',
            rows: [...Object.keys(persons()[0] ?? {}), 'sex'].map(name => inlineRow([name])).join(''),
          },
        ]),
    },
    end: { file: 'columns_mismatch' },
    endOf: { jsonl: { file: 'file_unreadable' } },
  },
  {
    drift: 'no byte',
    contents: { csv: () => '', jsonl: () => '', xlsx: () => '', parquet: () => '' },
    end: { file: 'file_empty' },
  },
]

const cases = DRIFTS.flatMap(drift =>
  (['csv', 'jsonl', 'xlsx', 'parquet'] as const)
    .filter(format => drift.records !== undefined || drift.contents?.[format] !== undefined)
    .map(format => ({ ...drift, format, end: drift.endOf?.[format] ?? drift.end })),
)

const said: string[] = []
beforeEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const)
    vi.spyOn(console, method).mockImplementation((...parts) => {
      said.push(parts.map(String).join(' '))
    })
})

let day = 0
test.each(cases)(
  '$drift, $format: the outcome is the documented one',
  async ({ format, records, contents, end }) => {
    day += 1
    const date = new Date(Date.UTC(2017, 0, day)).toISOString().slice(0, 10)
    const content = contents?.[format]?.() ?? (await WRITERS[format](records ?? []))
    const outcome = await pipeline.ingest(`personas_${date}.${format}`, content)
    said.push(JSON.stringify(outcome))
    if (end === 'whole') {
      expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({})
      expect(outcome).toMatchObject({ state: 'committed', read: 3, loaded: 3 })
      const [row] = await pipeline.rows(
        sql<Record_>`select surnames, sex, birth_on, longitude, household_id from raw.personas where batch_id = ${outcome.batch_id} order by line limit 1`,
      )
      expect(row).toEqual({
        surnames: 'Ñ Escondida 1',
        sex: 'F',
        birth_on: '1950-01-01',
        longitude: '-79.5',
        household_id: 'H1',
      })
    } else if ('rows' in end) {
      expect(outcome).toMatchObject({ state: 'held', read: 3, loaded: 0, quarantined: 3 })
      const reasons = await reasonsByLine(pipeline, outcome.batch_id)
      expect(Object.values(reasons).map(found => found.join(' '))).toEqual([end.rows, end.rows, end.rows])
    } else expect(outcome).toMatchObject({ state: 'rejected', reason_code: end.file, loaded: 0 })
  },
)

test('what was planted in the records is in no outcome, no ledger and no console', async () => {
  const { db } = pipeline.context.store
  const [batches, reasons] = await Promise.all([
    db.selectFrom('batches').selectAll().execute(),
    db.selectFrom('batch_reasons').selectAll().execute(),
  ])
  expect(batches.length).toBe(cases.length)
  expect(JSON.stringify([batches, reasons, said])).not.toMatch(PLANTED)
})
