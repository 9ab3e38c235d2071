import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Whether a request bears the signature (version 4) that its secret key gives, by AWS's published rules. */
function isSigned(request: IncomingMessage, accessKey: string, secretKey: string): boolean {
  const header = request.headers.authorization ?? ''
  const [, key, day, region, signedHeaders = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      header,
    ) ?? []
  if (key !== accessKey || day === undefined || region === undefined) return false
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const canonicalQuery = query
    .split('&')
    .filter(part => part !== '')
    .map(part => (part.includes('=') ? part : `${part}=`))
    .sort()
    .join('&')
  const headers = signedHeaders
    .split(';')
    .map(name => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
  const payload = String(request.headers['x-amz-content-sha256'])
  const canonical = [request.method, path, canonicalQuery, headers.join(''), signedHeaders, payload].join(
    '\n',
  )
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, sha256(canonical)].join(
    '\n',
  )
  const signing = ['s3', 'aws4_request'].reduce(
    (previous, part) => hmac(previous, part),
    hmac(hmac(`AWS4${secretKey}`, day), region),
  )
  return hmac(signing, toSign).toString('hex') === signature
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

interface Options {
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
}

/**
 * A small server of the S3 protocol: ListObjectsV2 in pages, HEAD, GET with ranges and If-Match, signatures verified. No S3 server is among
 * Debian's packages, so this stands for one; it shows that what we send is the protocol, not that every store takes it.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>()
  readonly requests: string[] = []
  /** Does something else with a request; true when it did. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false
  port = 0
  readonly #options: Options
  readonly #server = createServer((request, response) => this.#answer(request, response))

  constructor(options: Options) {
    this.#options = options
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    this.port = typeof address === 'object' && address !== null ? address.port : 0
    return this
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests.push(`${request.method} ${request.url}`)
    const { bucket, accessKey, secretKey } = this.#options
    if (this.intercept(request, response)) return
    const refuse = (status: number, code: string) => {
      response.writeHead(status, { 'content-type': 'application/xml' })
      response.end(
        request.method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Message>${code}</Message></Error>`,
      )
    }
    const url = new URL(request.url ?? '', 'http://localhost')
    const [, name, ...rest] = url.pathname.split('/').map(decodeURIComponent)
    if (!isSigned(request, accessKey, secretKey)) refuse(403, 'SignatureDoesNotMatch')
    else if (name !== bucket) refuse(404, 'NoSuchBucket')
    else if (url.searchParams.get('list-type') === '2') this.#list(url, response)
    else this.#object(rest.join('/'), request, response, refuse)
  }

  /** Two objects on each page. */
  #list({ searchParams }: URL, response: ServerResponse): void {
    const prefix = searchParams.get('prefix') ?? ''
    const after = searchParams.get('continuation-token') ?? ''
    const keys = [...this.objects.keys()].filter(key => key.startsWith(prefix) && key > after).sort()
    const page = keys.slice(0, 2)
    const contents = page.map(key => {
      const object = this.objects.get(key) ?? Buffer.alloc(0)
      return `<Contents><Key>${xml(key)}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>${xml(etagOf(object))}</ETag><Size>${object.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`
    })
    const more = keys.length > page.length
    const token = more ? `<NextContinuationToken>${xml(page.at(-1) ?? '')}</NextContinuationToken>` : ''
    response.writeHead(200, { 'content-type': 'application/xml' })
    response.end(
      `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${this.#options.bucket}</Name><Prefix>${xml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>2</MaxKeys><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`,
    )
  }

  #object(
    key: string,
    request: IncomingMessage,
    response: ServerResponse,
    refuse: (status: number, code: string) => void,
  ): void {
    const object = this.objects.get(key)
    const etag = object === undefined ? '' : etagOf(object)
    if (object === undefined) {
      refuse(404, 'NoSuchKey')
      return
    }
    if ((request.headers['if-match'] ?? etag) !== etag) {
      refuse(412, 'PreconditionFailed')
      return
    }
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    const start = Number(range?.[1] ?? 0)
    const end = range?.[2] ? Math.min(Number(range[2]), object.length - 1) : object.length - 1
    response.writeHead(range === null ? 200 : 206, {
      etag,
      'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
      'content-length': String(end - start + 1),
      ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${object.length}` }),
    })
    response.end(request.method === 'HEAD' ? undefined : object.subarray(start, end + 1))
  }
}

const etagOf = (object: Buffer): string => `"${createHash('md5').update(object).digest('hex')}"`
