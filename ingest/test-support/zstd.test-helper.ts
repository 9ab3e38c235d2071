import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An expression that gives a text, for `zstd`. */
export const textSql = (text: string): string => `base64Decode('${Buffer.from(text).toString('base64')}')`

/** The value of an expression as ClickHouse compresses it for HTTP: zstd, by the reference implementation that is within it. */
export function zstd(warehouseUrl: string, expression: string): Promise<Buffer> {
  const url = new URL(warehouseUrl)
  url.search = '?enable_http_compression=1&max_query_size=10000000'
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'zstd' }
    const outgoing = request(url, { method: 'POST', headers }, answer => {
      if (answer.statusCode !== 200 || answer.headers['content-encoding'] !== 'zstd')
        reject(new Error('ClickHouse did not compress'))
      buffer(answer).then(resolve, reject)
    })
    outgoing.once('error', reject)
    outgoing.end(`select ${expression} format RawBLOB`)
  })
}
