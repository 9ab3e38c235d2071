import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { SimeiError } from '#domain/errors.ts'

/** An address that a name stands for. */
export interface Address {
  readonly address: string
  readonly family: number
}

/** Where a connection may go: to these addresses and to no other, whatever the name says later. */
export interface Destination {
  readonly host: string
  readonly port: number
  readonly addresses: readonly Address[]
}

/** How names become addresses; the system's own resolver when not given. */
export type Resolve = (host: string) => Promise<readonly Address[]>

// Special-purpose registries of IANA (RFC 6890 and its successors): nothing of these is a host of the open network.
const SPECIAL_V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
// With them what carries an IPv4 address inside: mapped, translated (NAT64), 6to4, Teredo.
const SPECIAL_V6 =
  '::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'

const familyName = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

/** Whether a text is a network such as `10.20.0.0/16` or `fd00::/8`. */
export function isNetwork(text: string): boolean {
  const [address = '', bits = '', ...rest] = text.split('/')
  const longest = isIP(address) === 4 ? 32 : isIP(address) === 6 && !address.includes('%') ? 128 : -1
  return rest.length === 0 && /^(0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= longest
}

/** Networks of one family each: in a mixed list a rule for mapped addresses would catch every IPv4 address. */
class Networks {
  readonly #lists = { ipv4: new BlockList(), ipv6: new BlockList() }

  constructor(networks: readonly string[]) {
    for (const network of networks) {
      if (!isNetwork(network))
        throw new SimeiError('sources_invalid', { detail: `allow_networks: ${network}` })
      const [address = '', bits] = network.split('/')
      this.#lists[familyName(address)].addSubnet(address, Number(bits), familyName(address))
    }
  }

  has({ address }: Address): boolean {
    const family = familyName(address)
    // An address with a zone (`fe80::1%eth0`) names an interface of this machine.
    return !address.includes('%') && this.#lists[family].check(address, family)
  }
}

const SPECIAL = new Networks(`${SPECIAL_V4} ${SPECIAL_V6}`.split(' '))
/** A name as DNS writes it. What ends in a number is an address in disguise (`2130706433`, `0x7f.1`, `127.1`, `0177.0.0.1`). */
const NAME =
  /^(?=.{1,253}\.?$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?!\d+\.?$|0x[0-9a-f]*\.?$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?$/i
const RESOLVE_MS = 1_500

const systemResolve: Resolve = host => lookup(host, { all: true, verbatim: true })

const forbidden = (host: string, why: string) =>
  new SimeiError('address_forbidden', { detail: `${host.slice(0, 253)}: ${why}` })

async function resolved(host: string, resolve: Resolve): Promise<readonly Address[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  if (!NAME.test(host)) throw forbidden(host, 'neither a name nor an address in its usual form')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RangeError('ETIMEOUT')), RESOLVE_MS)
  })
  try {
    const addresses = await Promise.race([resolve(host), late])
    if (addresses.length === 0) throw new RangeError('ENODATA')
    return addresses
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    throw new SimeiError('source_unreachable', { detail: `${host}: ${code}` })
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The addresses of a host, once each of them was found to be of the open network or of a network that the source declares. One that is
 * not refuses the host whole. Throws `address_forbidden`; `source_unreachable` if the name cannot be resolved within a second and a half.
 */
export async function checkedDestination(
  host: string,
  port: number,
  allowNetworks: readonly string[] = [],
  resolve: Resolve = systemResolve,
): Promise<Destination> {
  const allowed = new Networks(allowNetworks)
  const addresses = await resolved(host, resolve)
  for (const address of addresses) {
    if (isIP(address.address) === 0) throw forbidden(host, 'no address')
    if (SPECIAL.has(address) || address.address.includes('%'))
      if (!allowed.has(address))
        throw forbidden(host, 'its address is internal; declare its network in allow_networks')
  }
  return { host, port, addresses }
}

/** The host of an address as written, without account and port: URL itself turns `0x7f.1` into `127.0.0.1`. */
const writtenHost = (text: string): string =>
  (
    /^[a-z][a-z0-9+.-]*:[/\\]*(?:[^/\\?#@]*@)?(\[[^\]]*\]|[^/\\?#:]*)/i.exec(text.trim())?.[1] ?? ''
  ).toLowerCase()

/**
 * Checks where a URL leads. `http:` sends everything readable to whoever listens, so it is for declared networks alone. Throws
 * `address_forbidden` for another scheme, an account in the URL, a number in disguise or an internal address; `source_unreachable` if its
 * name cannot be resolved.
 */
export async function assertAllowedUrl(
  text: string,
  allowNetworks: readonly string[] = [],
  resolve: Resolve = systemResolve,
): Promise<{ readonly url: URL; readonly destination: Destination }> {
  if (!URL.canParse(text)) throw forbidden('URL', 'not readable')
  const url = new URL(text)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw forbidden(host, `scheme ${url.protocol}`)
  if (url.username !== '' || url.password !== '') throw forbidden(host, 'an account in the URL')
  if (isIP(host) === 4 && writtenHost(text) !== host) throw forbidden(host, 'an address in disguise')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const destination = await checkedDestination(host, port, allowNetworks, resolve)
  const declared = new Networks(allowNetworks)
  if (url.protocol === 'http:' && !destination.addresses.every(address => declared.has(address)))
    throw forbidden(host, 'http: is for networks declared in allow_networks; use https:')
  return { url, destination }
}

/** A lookup for sockets that answers with the addresses that were checked, and asks nobody again. */
export function pinnedLookup({ addresses }: Destination): LookupFunction {
  return (_host, options, answer) => {
    const fitting = addresses.filter(({ family }) => !options.family || options.family === family)
    const [first] = fitting
    if (first === undefined) answer(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), '')
    else if (options.all) answer(null, [...fitting])
    else answer(null, first.address, first.family)
  }
}
