import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const refused = (env: Record<string, string>): string => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('nothing was refused')
}

describe('the configuration', () => {
  test('has a default for everything and needs no variable', () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      nearby: true,
      dataDir: resolve('data'),
      mailFrom: 'SIMEI <simei@localhost>',
      publicUrl: 'http://localhost:8080',
      warehouseMemoryMb: 2400,
      storeMemoryMb: 128,
      demoScale: 1,
      demoSeed: 2017,
      sourceDir: resolve('data/sources'),
      auditHeadsDir: resolve('data/audit-heads'),
      logLevel: 'auto',
      country: 'PA',
    })
  })

  test('cannot be changed once read, and blanks count as absent', () => {
    const config = readConfig({ SIMEI_PORT: ' 9000 ', SIMEI_SMTP_URL: ' ', SIMEI_STORE_URL: '' })
    expect(config).toMatchObject({ port: 9000, publicUrl: 'http://localhost:9000' })
    expect(config).not.toHaveProperty('smtpUrl')
    expect(config).not.toHaveProperty('storeUrl')
    expect(Object.isFrozen(config)).toBe(true)
  })

  test('listens on the loopback address unless its port is published there, or an operator names another', () => {
    expect(readConfig({ SIMEI_HOST: '127.0.0.1' }).host).toBe('127.0.0.1')
    expect(readConfig({ SIMEI_PUBLISHED_ON_LOOPBACK: '1' }).host).toBe('0.0.0.0')
    expect(readConfig({ SIMEI_HOST: '10.0.0.4' })).toMatchObject({ host: '10.0.0.4', nearby: false })
    expect(refused({ SIMEI_HOST: 'simei.example' })).toContain('SIMEI_HOST')
    expect(refused({ SIMEI_HOST: '192.168.1.10', SIMEI_PUBLISHED_ON_LOOPBACK: '1' })).toContain('SIMEI_HOST')
    expect(refused({ SIMEI_PUBLISHED_ON_LOOPBACK: 'yes' })).toContain('SIMEI_PUBLISHED_ON_LOOPBACK')
  })

  test('gives one ClickHouse account every role, or each role its own', () => {
    const all = 'http://u:p@ch:8123'
    expect(readConfig({ SIMEI_CLICKHOUSE_URL: all }).clickhouse).toEqual({
      admin: all,
      loader: all,
      builder: all,
      reader: all,
      nominal: all,
    })
    const reader = 'https://r:p@ch:8443'
    expect(readConfig({ SIMEI_CLICKHOUSE_URL: all, SIMEI_CLICKHOUSE_READER_URL: reader }).clickhouse).toEqual(
      {
        admin: all,
        loader: all,
        builder: all,
        reader,
        nominal: all,
      },
    )
    expect(refused({ SIMEI_CLICKHOUSE_READER_URL: reader })).toContain('SIMEI_CLICKHOUSE_URL')
  })

  test.each([
    ['SIMEI_PORT', '0'],
    ['SIMEI_PORT', '65536'],
    ['SIMEI_PORT', '80a'],
    ['SIMEI_CLICKHOUSE_URL', 'ch:8123'],
    ['SIMEI_CLICKHOUSE_URL', 'tcp://ch:9000'],
    ['SIMEI_STORE_URL', 'mysql://u:secret@db/simei'],
    ['SIMEI_SMTP_URL', 'mail.example:25'],
    ['SIMEI_PUBLIC_URL', 'localhost'],
    ['SIMEI_CLICKHOUSE_MEMORY_MB', '100'],
    ['SIMEI_STORE_MEMORY_MB', '-1'],
    ['SIMEI_DEMO_SCALE', '0'],
    ['SIMEI_DEMO_SCALE', 'NaN'],
    ['SIMEI_DEMO_SINCE', '2025-02-30'],
    ['SIMEI_DEMO_CYCLES', '2017C5'],
    ['SIMEI_DEMO_CYCLES', '2017Q1..2017Q3'],
    ['SIMEI_DEMO_SEED', '1.5'],
    ['SIMEI_LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by the name of the variable, without its value', (name, value) => {
    const message = refused({ [name]: value })
    expect(message).toContain(`configuration_invalid: ${name}`)
    expect(message).not.toContain('secret')
  })

  test('docker compose hands on every variable of .env.example but those that its own parts decide', () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    const decided = [
      'PORT',
      'HOST',
      'SOURCE_DIR',
      'CLICKHOUSE_URL',
      'CLICKHOUSE_MEMORY_MB',
      'STORE_MEMORY_MB',
    ]
    const names = [...read('.env.example').matchAll(/^#(SIMEI_[A-Z_]+)=/gm)].map(([, name]) => name ?? '')
    const compose = read('docker-compose.yml')
    const left = names.filter(name => !compose.includes(`${name}:`) && !compose.includes(`\${${name}:-`))
    expect(left).toEqual(decided.map(name => `SIMEI_${name}`))
  })

  test('.env.example names every variable that is read, and leaves each at its default', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const source = ['./config.ts', './identity-provider.ts']
      .map(file => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n')
    const read = new Set(source.match(/SIMEI_[A-Z_]+/g))
    // No choice of an operator: the image alone sets it.
    read.delete('SIMEI_PUBLISHED_ON_LOOPBACK')
    for (const name of read) expect(example).toContain(`#${name}=`)
    expect(example).not.toMatch(/^SIMEI_/m)
  })
})
