import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Address, assertAllowedUrl, checkedDestination, isNetwork, pinnedLookup } from './network.ts'

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'allowed',
    (error: { code: unknown }) => error.code,
  )

const resolvesTo = (...addresses: string[]) => {
  const answer: Address[] = addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
  return () => Promise.resolve(answer)
}

test.each([
  ['loopback', '127.0.0.1'],
  ['loopback beyond the first', '127.200.0.9'],
  ['unspecified', '0.0.0.0'],
  ['the cloud’s metadata', '169.254.169.254'],
  ['private', '10.1.2.3'],
  ['private', '172.31.255.255'],
  ['private', '192.168.0.1'],
  ['carrier-grade', '100.64.0.1'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['IPv6 loopback', '::1'],
  ['IPv6 unspecified', '::'],
  ['unique-local', 'fd12::1'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%lo'],
  ['IPv6 multicast', 'ff02::1'],
  ['IPv4-mapped', '::ffff:127.0.0.1'],
  ['IPv4-mapped, in hexadecimal', '::ffff:7f00:1'],
  ['IPv4-mapped of the open network', '::ffff:93.184.216.34'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['6to4', '2002:7f00:1::'],
])('%s, %s, is refused as an address and behind a name', async (_what, address) => {
  expect(await codeOf(checkedDestination(address, 443))).toBe('address_forbidden')
  expect(await codeOf(checkedDestination('api.example', 443, [], resolvesTo(address)))).toBe(
    'address_forbidden',
  )
})

test.each([
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::1]/',
  'https://localhost/',
  'https://user:password@example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'no url',
])('%s is refused', async url => {
  expect(await codeOf(assertAllowedUrl(url))).toBe('address_forbidden')
})

test('a number in disguise is refused even where its network is declared', async () => {
  for (const host of ['2130706433', '0x7f.1', '127.1', '0177.0.0.1'])
    expect(await codeOf(checkedDestination(host, 22, ['127.0.0.0/8'])), host).toBe('address_forbidden')
  expect(await codeOf(assertAllowedUrl('http://2130706433/', ['127.0.0.0/8']))).toBe('address_forbidden')
  expect(await codeOf(assertAllowedUrl('http://127.0.0.1:8080/', ['127.0.0.0/8']))).toBe('allowed')
})

test('the open network is allowed by https alone; declared networks by both', async () => {
  const open = resolvesTo('93.184.216.34', '2606:2800:220:1::1')
  expect(await codeOf(assertAllowedUrl('https://api.example/x', [], open))).toBe('allowed')
  expect(await codeOf(assertAllowedUrl('http://api.example/x', [], open))).toBe('address_forbidden')
  const inside = resolvesTo('10.20.0.5')
  expect(await codeOf(assertAllowedUrl('http://api.example/x', ['10.20.0.0/16'], inside))).toBe('allowed')
  expect(await codeOf(assertAllowedUrl('https://api.example/x', ['10.21.0.0/16'], inside))).toBe(
    'address_forbidden',
  )
})

test('one internal address among those of a name refuses it whole', async () => {
  const mixed = resolvesTo('93.184.216.34', '127.0.0.1')
  expect(await codeOf(checkedDestination('api.example', 443, [], mixed))).toBe('address_forbidden')
})

test('a name that nobody answers for ends in time', async () => {
  const silent = () => new Promise<never>(() => undefined)
  expect(await codeOf(checkedDestination('api.example', 443, [], silent))).toBe('source_unreachable')
})

test('a network is an address and a length', () => {
  expect(['10.0.0.0/8', '::1/128', '1.2.3.4/32'].every(isNetwork)).toBe(true)
  expect(['10.0.0.0', '10.0.0.0/33', 'x/8', '::/129', '10.0.0.0/08', '1/2/3'].some(isNetwork)).toBe(false)
})

let server: Server
beforeAll(async () => {
  server = createServer((_request, response) => response.end('here'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

test('the connection goes to the address that was checked, though the name says another one by then', async () => {
  const answers = ['127.0.0.1', '127.0.0.2']
  const rebinding = () => Promise.resolve([{ address: answers.shift() ?? '127.0.0.3', family: 4 }])
  const { port } = server.address() as AddressInfo
  const { destination, url } = await assertAllowedUrl(
    `http://rebind.example:${port}/`,
    ['127.0.0.1/32'],
    rebinding,
  )
  const text = await new Promise((resolve, reject) => {
    get(url, { lookup: pinnedLookup(destination) }, response => {
      response.setEncoding('utf8').once('data', resolve)
    }).once('error', reject)
  })
  expect(text).toBe('here')
  expect(answers).toEqual(['127.0.0.2'])
})
