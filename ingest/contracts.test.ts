import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { templateWorkbook } from '#api/template-workbook.ts'
import {
  CONTRACTS,
  type Contract,
  templateCsv,
  templateExample,
  templateHeading,
} from '#domain/contracts/index.ts'
import { exportStream } from '#warehouse/index.ts'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, payment, person } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

async function parquet(query: ReturnType<typeof sql>): Promise<Buffer> {
  const stream = await exportStream(pipeline.context.warehouse, query, 'Parquet')
  return Buffer.concat(await stream.toArray())
}

const loaded = (contract: string, batchId: string | null) =>
  pipeline.rows(
    sql<Record<string, unknown>>`select * except (batch_id) from ${sql.table(`raw.${contract}`)}
      where batch_id = ${batchId} order by line`,
  )

describe('a template', () => {
  test.concurrent.each(Object.values(CONTRACTS))(
    'of $name loads as it is handed out, with one row beneath',
    async contract => {
      const row = templateExample(contract)
        .map(value => (value.includes(',') ? `"${value}"` : value))
        .join(',')
      const outcome = await pipeline.ingest(
        `${contract.name}_2026-03-31.csv`,
        `${templateCsv(contract)}${row}\n`,
      )
      expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({})
      expect(outcome).toMatchObject({ state: 'committed', read: 1, loaded: 1 })
      const [stored] = await loaded(contract.name, outcome.batch_id)
      for (const { name } of contract.columns) expect([name, stored?.[name]]).not.toEqual([name, null])
    },
  )
})

describe('a template as a workbook', () => {
  const named = (name: string) => `${name}_2026-03-31.xlsx`

  test('loads with what a person typed into it, dates and numbers as a spreadsheet keeps them', async () => {
    const book = await openXlsx(await templateWorkbook(CONTRACTS.reclamos))
    const [sheet] = book.sheets
    if (sheet === undefined) throw new RangeError('the template has no sheet')
    const typed = templateExample(CONTRACTS.reclamos).map((value, index) =>
      CONTRACTS.reclamos.columns[index]?.type.kind === 'date' ? new Date(`${value}T00:00:00Z`) : value,
    )
    sheet.rows[1] = typed
    const outcome = await pipeline.ingest(named('reclamos'), Buffer.from(await saveXlsx(book)))
    expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({})
    expect(outcome).toMatchObject({ state: 'committed', read: 1, loaded: 1 })
    expect(await loaded('reclamos', outcome.batch_id)).toMatchObject([
      { grievance_id: 'Q0001234', corregimiento_code: '080201', opened_on: '2026-03-31' },
    ])
  })

  test('that nobody filled in changes nothing, and empties no registry', async () => {
    const empty = async (contract: Contract) => Buffer.from(await templateWorkbook(contract))
    expect(await pipeline.ingest(named('oferta'), await empty(CONTRACTS.oferta))).toMatchObject({
      state: 'committed',
      read: 0,
    })
    expect(await pipeline.ingest(named('planilla'), await empty(CONTRACTS.planilla))).toMatchObject({
      state: 'rejected',
      reason_code: 'file_empty',
    })
  })
})

/** The payroll as the ministry's own system prints it. */
const PAYROLL = [
  'Cedula,Nombre,Programa,Sexo,id_correg,Fecha_Nacimiento,Fecha_Ultima_FUPS,Elegibilidad,Fecha_Elegibilidad,Menores_18',
  '8-000-0001,PRUEBA UNO,B/. 120 A LOS 65,Mujer,80105,1940-02-29,2017-05-01,ELEGIBLE,2017-06-01,0',
  '8-000-0002,PRUEBA DOS,RED DE OPORTUNIDADES,Mujer,80105,1980-01-01,,,,3',
  '8-000-0003,PRUEBA TRES,ANGEL GUARDIAN,Hombre,120701,2001-01-01,2016-01-15,,,1',
  '8-000-0004,PRUEBA CUATRO,SENAPAN,Hombre,10101,1975-01-01,2016-01-15,NO ELEGIBLE,2016-03-01,',
]
const payroll = (lines: readonly string[]) => `\ufeff${lines.join('\r\n')}\r\n`

describe('the payroll', () => {
  test("loads in the ministry's own layout, and an empty eligibility keeps its two meanings", async () => {
    const outcome = await pipeline.ingest('planilla_2017-09-30.csv', payroll(PAYROLL))
    expect(outcome).toMatchObject({ state: 'committed', read: 4, loaded: 4 })
    const rows = await loaded('planilla', outcome.batch_id)
    expect(
      rows.map(row => [row.programme, row.sex, row.corregimiento_code, row.eligibility, row.minors]),
    ).toEqual([
      // Arraiján left the province of Panamá in 2014; the payroll still calls it by its former code.
      ['120A65', 'F', '130105', 'elegible', '0'],
      ['RDO', 'F', '130105', 'sin_fups', '3'],
      ['AG', 'M', '120701', 'fups_sin_pmt', '1'],
      ['SENAPAN', 'M', '010101', 'no_elegible', null],
    ])
    expect(rows.map(row => [row.form_on, row.assessed_on])).toEqual([
      ['2017-05-01', '2017-06-01'],
      [null, null],
      ['2016-01-15', null],
      ['2016-01-15', '2016-03-01'],
    ])
  })

  test('without its column of eligibility, or of forms, is refused: what is left out means nothing', async () => {
    for (const [name, left] of [
      ['eligibility', 7],
      ['form_on', 6],
    ] as const)
      expect(
        await pipeline.ingest(
          'planilla_2017-10-31.csv',
          payroll(
            PAYROLL.map(line =>
              line
                .split(',')
                .filter((_, index) => index !== left)
                .join(','),
            ),
          ),
        ),
      ).toMatchObject({
        state: 'rejected',
        reason_code: 'columns_mismatch',
        detail: expect.stringContaining(`missing: ${name}`),
      })
  })

  test('of typed columns, as Parquet, means the same', async () => {
    const outcome = await pipeline.ingest(
      'planilla_2017-12-31.parquet',
      await parquet(sql`select '8-000-0001' as Cedula, 'PRUEBA UNO' as Nombre, 'B/. 120 A LOS 65' as Programa, 'Mujer' as Sexo,
        toInt32(80105) as id_correg, toDate32('1940-02-29') as Fecha_Nacimiento, toNullable(toDate32('2017-05-01')) as Fecha_Ultima_FUPS,
        cast(null as Nullable(String)) as Elegibilidad, cast(null as Nullable(Date32)) as Fecha_Elegibilidad, toInt8(0) as Menores_18`),
    )
    expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({})
    expect(await loaded('planilla', outcome.batch_id)).toMatchObject([
      { programme: '120A65', corregimiento_code: '130105', eligibility: 'fups_sin_pmt', minors: '0' },
    ])
  })

  test('sets aside what is neither a code nor a label, and never takes a meaning for a value', async () => {
    const outcome = await pipeline.ingest(
      'planilla_2017-11-30.csv',
      payroll([
        ...PAYROLL,
        '8-000-0005,PRUEBA CINCO,120 A LOS 70,Mujer,80105,1980-01-01,,,,0',
        '8-000-0006,PRUEBA SEIS,SENAPAN,X,80105,1980-01-01,,sin_fups,,0',
      ]),
    )
    expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
      5: ['programme:not_in_domain'],
      6: ['eligibility:not_in_domain', 'sex:not_in_domain'],
    })
  })
})

describe('a label', () => {
  test('is told without case, accents and extra spaces, and the code is stored', async () => {
    const outcome = await pipeline.ingest(
      'pagos_labels.csv',
      csv([
        payment(1, { programme: ' ángel   guardián ', modality: 'SUCURSAL Y TARJETA CLAVE SOCIAL' }),
        payment(2, { programme: '120a65', modality: 'Dificil Acceso', state: 'NO COBRADO', paid_on: '' }),
        payment(3, { programme: 'Ángel\u00a0Guardian', modality: 'banca móvil', state: 'Cobrado' }),
      ]),
    )
    expect(
      (await loaded('pagos', outcome.batch_id)).map(row => [row.programme, row.modality, row.state]),
    ).toEqual([
      ['AG', 'sucursal', 'pagado'],
      ['120A65', 'dificil_acceso', 'no_cobrado'],
      ['AG', 'banca_movil', 'pagado'],
    ])
  })

  test('counts in a rule as the code that it stands for', async () => {
    const outcome = await pipeline.ingest(
      'pagos_label_rule.csv',
      csv([payment(11, { state: 'Cobrado', paid_on: '' }), payment(12, { state: 'PAGADO', paid_on: '' })]),
    )
    expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
      1: ['paid_on:paid_without_date'],
      2: ['paid_on:paid_without_date'],
    })
  })

  test('of a free code is told, and what is no label stands for itself', async () => {
    const heading = templateHeading(CONTRACTS.presupuesto)
    const example = templateExample(CONTRACTS.presupuesto)
    const line = (programme: string) =>
      example.map((value, index) => (heading[index] === 'programa' ? programme : value)).join(',')
    const outcome = await pipeline.ingest(
      'presupuesto_labels.csv',
      `${templateCsv(CONTRACTS.presupuesto)}${[line('RED DE OPORTUNIDADES'), line('Becas'), line('senapan')].join('\n')}\n`,
    )
    expect((await loaded('presupuesto', outcome.batch_id)).map(row => row.programme)).toEqual([
      'RDO',
      'Becas',
      'SENAPAN',
    ])
  })
})

test('a district that changed province is known by its former code on any date, by its present one since then', async () => {
  const codes = ['080105', '80105', '130105', '080999', '080201']
  const outcome = await pipeline.ingest(
    'personas_2012-12-31.csv',
    csv(codes.map((corregimiento_code, index) => person(index, { corregimiento_code }))),
  )
  expect((await loaded('personas', outcome.batch_id)).map(row => row.corregimiento_code)).toEqual([
    '130105',
    '130105',
    '080201',
  ])
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
    3: ['corregimiento_code:unknown_territory'],
    4: ['corregimiento_code:unknown_territory'],
  })
})

test('a value that asks for another is set aside without it', async () => {
  const contract = CONTRACTS.reclamos
  const heading = contract.columns.map(({ name }) => name)
  const example = templateExample(contract)
  const row = Object.fromEntries(heading.map((name, index) => [name, example[index] ?? '']))
  const outcome = await pipeline.ingest(
    'reclamos_rules.csv',
    csv([
      { ...row, grievance_id: 'Q1', resolution: '' },
      { ...row, grievance_id: 'Q2', resolution: '', resolved_on: '' },
      { ...row, grievance_id: 'Q3', due_on: '2026-03-30' },
    ]),
  )
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
    1: ['resolution:resolved_without_resolution'],
    3: ['opened_on:due_before_opened'],
  })
})

test('rows that differ in one part of a composite key are different records', async () => {
  const contract = CONTRACTS.corresponsabilidades
  const example = templateExample(contract)
  const row = Object.fromEntries(contract.columns.map(({ name }, index) => [name, example[index] ?? '']))
  const outcome = await pipeline.ingest(
    'corresponsabilidades_keys.csv',
    csv([
      row,
      { ...row, person_id: 'N2' },
      { ...row, kind: 'SALUD' },
      { ...row, requirement: 'Matrícula' },
      { ...row, period: '2026C1' },
    ]),
  )
  const [distinct] = await pipeline.rows(
    sql`select uniqExact(tuple(${sql.join(contract.key.map(name => sql.ref(name)))})) as keys
      from raw.corresponsabilidades where batch_id = ${outcome.batch_id}`,
  )
  expect(distinct).toEqual({ keys: '5' })
  const tables = await pipeline.rows(
    sql<{
      name: string
      key: string
    }>`select name, sorting_key as key from system.tables where database = 'raw'`,
  )
  for (const { name, key } of Object.values(CONTRACTS)) {
    const table = tables.find(candidate => candidate.name === name)
    expect([name, table?.key.replace(/[()]/g, '')]).toEqual([name, key.join(', ')])
  }
})
