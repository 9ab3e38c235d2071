import { execFileSync } from 'node:child_process'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingestFiles } from './ingest-file.ts'
import { type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, payment, person } from './test-support/records.test-helper.ts'
import { type PlainEntry, zip } from './test-support/zip.test-helper.ts'
import { textSql, zstd } from './test-support/zstd.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

async function ingest(name: string, content: Buffer, context = pipeline.context) {
  const path = join(pipeline.folder, name)
  await writeFile(path, content)
  return ingestFiles(context, { path, requestedBy: 'test' })
}
const zst = (text: string) => zstd(pipeline.urls.loader, textSql(text))

/** Enough to show that a file expands beyond the limits. */
const BOMB_BYTES = 48 << 20

const brief = (outcomes: Awaited<ReturnType<typeof ingest>>) =>
  outcomes.map(({ contract, file, state, loaded, reason_code }) => [
    contract,
    file,
    state,
    loaded,
    reason_code,
  ])

describe('an archive', () => {
  test('gives one batch per file, older ones first, whose contract is that of its name or of the archive', async () => {
    const outcomes = await ingest(
      'pagos_2018.zip',
      zip([
        { name: 'pagos_2018-02-28.csv', content: csv([payment(2)]) },
        { name: 'mes/datos_2018-01-31.csv', content: csv([payment(1, { amount_balboas: '1.25' })]) },
        { name: 'mes/', content: '' },
        { name: 'personas_2018-03-31.csv', content: csv([person(1)]) },
        { name: 'personas_2018-03-31.csv.control.json', content: '{"rows":2}' },
        { name: '__MACOSX/._pagos.csv', content: 'x' },
        { name: 'LEAME.txt', content: 'x' },
      ]),
    )
    expect(brief(outcomes)).toEqual([
      ['pagos', 'pagos_2018.zip/datos_2018-01-31.csv', 'committed', 1, null],
      ['pagos', 'pagos_2018.zip/pagos_2018-02-28.csv', 'committed', 1, null],
      ['personas', 'pagos_2018.zip/personas_2018-03-31.csv', 'rejected', 0, 'control_total_mismatch'],
    ])
    const copies = await readdir(join(pipeline.context.dataDir, 'landed', 'pagos'))
    expect(copies.filter(name => !name.endsWith('.csv'))).toEqual([])
  })

  test('need not be named after a contract when its files are', async () => {
    const outcomes = await ingest(
      'envio 8-123-4567.zip',
      zip([
        { name: 'pagos_x.csv', content: csv([payment(3)]) },
        { name: 'otros.csv', content: 'a\n1\n' },
      ]),
    )
    expect(brief(outcomes)).toEqual([
      [null, 'envio •••.zip/otros.csv', 'rejected', 0, 'unknown_contract'],
      ['pagos', 'envio •••.zip/pagos_x.csv', 'committed', 1, null],
    ])
  })

  test('that is repacked, renamed, recompressed or unpacked is a repeat', async () => {
    const text = csv([payment(901), payment(901)])
    const [first] = await ingest('pagos_plain.csv', Buffer.from(text))
    expect(first).toMatchObject({ state: 'committed', loaded: 2 })
    const again: [string, Buffer][] = [
      ['pagos_other.csv', Buffer.from(text)],
      ['pagos_a.csv.gz', gzipSync(text)],
      ['pagos_members.csv.gz', Buffer.concat([gzipSync(text.slice(0, 50)), gzipSync(text.slice(50))])],
      ['pagos_a.csv.zst', await zst(text)],
      ['pagos_frames.csv.zst', Buffer.concat([await zst(text.slice(0, 50)), await zst(text.slice(50))])],
      ['pagos_a.zip', zip([{ name: 'a.csv', content: text }])],
      ['pagos_stored.zip', zip([{ name: 'b.csv', content: text, stored: true }])],
    ]
    for (const [name, content] of again)
      expect(
        (await ingest(name, content)).map(({ state }) => state),
        name,
      ).toEqual(['repeated'])
  })
})

describe('is refused before anything of it is loaded:', () => {
  const good: PlainEntry = { name: 'pagos_good.csv', content: csv([payment(77)]) }
  const cases: [string, () => Buffer, string][] = [
    [
      'a path that leads out',
      () => zip([good, { name: '../../pagos_evil.csv', content: 'x' }]),
      'archive_unsafe',
    ],
    ['an absolute path', () => zip([good, { name: '/etc/pagos.csv', content: 'x' }]), 'archive_unsafe'],
    ['a path of Windows', () => zip([good, { name: 'C:\\pagos.csv', content: 'x' }]), 'archive_unsafe'],
    [
      'a symbolic link',
      () => zip([good, { name: 'pagos_l.csv', content: '/etc/passwd', mode: 0o120777 }]),
      'archive_unsafe',
    ],
    [
      'a password',
      () => zip([good, { name: 'pagos_e.csv', content: 'x', encrypted: true }]),
      'archive_unsafe',
    ],
    ['an archive within', () => zip([good, { name: 'pagos_n.zip', content: zip([good]) }]), 'archive_unsafe'],
    [
      'an archive under another name',
      () => zip([{ name: 'pagos_n.csv', content: zip([good]) }]),
      'archive_unsafe',
    ],
    ['a gzip within', () => zip([{ name: 'pagos_n.csv', content: gzipSync('x') }]), 'archive_unsafe'],
    ['an archive in gzip', () => gzipSync(zip([good])), 'archive_unsafe'],
    ['one name twice', () => zip([good, good]), 'archive_unsafe'],
    [
      'too many entries',
      () => zip(Array.from({ length: 1001 }, (_, index) => ({ name: `p${index}`, content: '' }))),
      'archive_unsafe',
    ],
    [
      'entries that share bytes',
      () => zip([good, { name: 'pagos_o.csv', content: good.content, sharedWith: 0 }]),
      'archive_unsafe',
    ],
    ['a wrong checksum', () => zip([good, { name: 'pagos_c.csv', content: 'x', crc: 1 }]), 'file_unreadable'],
    [
      'a size that is not true',
      () => zip([{ name: 'pagos_s.csv', content: 'xyz'.repeat(99), size: 5 }]),
      'file_unreadable',
    ],
    ['cut short', () => zip([good, good]).subarray(0, 60), 'file_unreadable'],
    ['no file', () => zip([{ name: 'nada/', content: '' }]), 'file_empty'],
  ]
  test.each(cases)('%s', async (name, content, reason) => {
    const outcomes = await ingest('pagos_attack.zip', content())
    expect(brief(outcomes), name).toEqual([['pagos', 'pagos_attack.zip', 'rejected', 0, reason]])
    expect(JSON.stringify(outcomes)).not.toMatch(/evil|passwd/)
  })

  test('a bomb of each kind, as soon as it shows', async () => {
    const zeros = Buffer.alloc(BOMB_BYTES, 0x30)
    const bombs: [string, Buffer][] = [
      ['pagos_bomb.csv.gz', gzipSync(zeros)],
      [
        'pagos_bomb.csv.zst',
        await zstd(pipeline.urls.loader, `arrayStringConcat(arrayMap(x -> repeat('0', 1000000), range(50)))`),
      ],
      ['pagos_bomb.zip', zip([{ name: 'pagos.csv', content: zeros }])],
    ]
    for (const [name, content] of bombs) {
      expect(await ingest(name, content), name).toMatchObject([
        { state: 'rejected', reason_code: 'file_too_large', detail: 'expands more than 500 times' },
      ])
      const folder = join(pipeline.context.dataDir, 'landed', 'pagos')
      const copies = (await readdir(folder)).map(file => stat(join(folder, file)))
      const sizes = (await Promise.all(copies)).map(({ size }) => size)
      expect(Math.max(...sizes)).toBeLessThan(1 << 20)
    }
  })

  test('content beyond the limit that is configured', async () => {
    const limits = { mostBytes: 1000, mostRatio: 500, ratioFromBytes: 1 << 20, mostEntries: 1 }
    const context = { ...pipeline.context, limits }
    const text = csv(Array.from({ length: 20 }, (_, index) => payment(index)))
    for (const [name, content, reason] of [
      ['pagos_big.csv', Buffer.from(text), 'file_too_large'],
      ['pagos_big.csv.gz', gzipSync(text), 'file_too_large'],
      ['pagos_big.zip', zip([{ name: 'pagos.csv', content: text }]), 'file_too_large'],
      ['pagos_two.zip', zip([good, { name: 'b', content: '' }]), 'archive_unsafe'],
    ] as const)
      expect(await ingest(name, content, context), name).toMatchObject([
        { state: 'rejected', reason_code: reason },
      ])
  })

  test('zstd that is cut, or of which one byte is another', async () => {
    const whole = await zst(csv(Array.from({ length: 500 }, (_, index) => payment(index))))
    const skippable = Buffer.from('522a4d1803000000abcdef', 'hex')
    const flipped = Array.from({ length: 8 }, (_, index) => {
      const bytes = Buffer.from(whole)
      const at = Math.floor(((index + 1) * whole.length) / 9)
      bytes[at] = (bytes[at] ?? 0) ^ 0x01
      return [`pagos_flip_${at}.csv.zst`, bytes] as const
    })
    for (const [name, content] of [
      ['pagos_cut.csv.zst', whole.subarray(0, whole.length / 2)],
      ['pagos_magic_alone.csv.zst', whole.subarray(0, 4)],
      ['pagos_sum_cut.csv.zst', whole.subarray(0, -1)],
      ['pagos_more.csv.zst', Buffer.concat([whole, Buffer.from('more')])],
      ['pagos_window.csv.zst', Buffer.from('28b52ffd00ff010000', 'hex')],
      ...flipped,
    ] as const)
      expect(await ingest(name, content), name).toMatchObject([
        { state: 'rejected', reason_code: 'file_unreadable', loaded: 0 },
      ])
    expect(await ingest('pagos_skip.csv.zst', Buffer.concat([whole, skippable]))).toMatchObject([
      { state: 'committed', loaded: 500 },
    ])
  })
})

test('what leads to no regular file is refused without waiting', async () => {
  const at = (name: string) => join(pipeline.folder, name)
  await writeFile(at('real.csv'), csv([payment(1)]))
  execFileSync('ln', ['-s', 'real.csv', at('pagos_link.csv')])
  execFileSync('mkfifo', [at('pagos_pipe.csv')])
  execFileSync('ln', ['-s', '/dev/zero', at('pagos_zero.csv')])
  execFileSync('mkdir', [at('pagos_folder.csv')])
  for (const name of ['pagos_link.csv', 'pagos_pipe.csv', 'pagos_zero.csv', 'pagos_folder.csv'])
    expect(await ingestFiles(pipeline.context, { path: at(name), requestedBy: 'test' }), name).toMatchObject([
      { state: 'rejected', reason_code: 'file_unreadable' },
    ])
})
