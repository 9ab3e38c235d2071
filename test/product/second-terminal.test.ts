import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { freePort, simei } from './process.ts'

const { dataDir } = inject('product')

describe('a second terminal, while npm start runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simei-terminal-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads values', async () => {
    const { code, out } = await simei(dataDir, [
      'indicators',
      'values',
      'B01',
      '--period',
      '2017C3',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out).rows).toMatchObject([
      { period: '2017C3', territory: 'PA', value: '206008', status: 'ok' },
    ])
  })

  it('loads a file: read = loaded + quarantined in rows and balboas, and again is a repeat', async () => {
    const file = join(folder, 'pagos_terminal.csv')
    const head =
      'payment_id,person_id,cycle,programme,months_paid,amount_balboas,modality,scheduled_on,paid_on,state,retroactive'
    const row = (id: string, amount: string) =>
      `${id},nobody-${id},2015C4,RDO,3,${amount},sucursal,2015-12-01,2015-12-02,pagado,false`
    writeFileSync(
      file,
      `${[head, row('t1', '150.00'), row('t2', '12,50').replace('12,50', '"12,50"'), row('t3', '-150.00')].join('\n')}\n`,
    )
    const args = ['ingest', 'run', '--contract', 'pagos', '--file', file, '--json']
    const first = await simei(dataDir, args)
    expect(first.code, first.said).toBe(0)
    expect(JSON.parse(first.out).batches).toMatchObject([
      {
        contract: 'pagos',
        state: 'committed',
        read: 3,
        loaded: 1,
        quarantined: 2,
        amount_read: '0.00',
        amount_loaded: '150.00',
      },
    ])
    const again = await simei(dataDir, args)
    expect(JSON.parse(again.out).batches).toMatchObject([{ state: 'repeated' }])
  })

  it('is refused a second start on the same data directory, in words', async () => {
    const { code, said } = await simei(dataDir, ['start'], { SIMEI_PORT: String(await freePort()) })
    expect(code).toBe(1)
    expect(said).toContain('carpeta de datos')
    expect(said).toContain('SIMEI_DATA_DIR')
  })

  it('gets exit code 2 and what is allowed for a code that does not exist', async () => {
    const { code, out } = await simei(dataDir, [
      'indicators',
      'values',
      'Z99',
      '--period',
      '2017C3',
      '--json',
    ])
    expect(code).toBe(2)
    expect(JSON.parse(out).error).toMatchObject({
      code: 'unknown_indicator',
      allowed: expect.arrayContaining(['B01', 'P10']),
    })
  })
})

describe('wrong usage', () => {
  it('is refused with exit code 2', async () => {
    expect((await simei(dataDir, ['ingest', 'run', '--nonsense'])).code).toBe(2)
  })
})
