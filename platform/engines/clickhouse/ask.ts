import { request } from 'node:http'

/**
 * One query over a connection of its own: a kept one would make the server wait for it when it stops.
 * For readiness only; whoever works with the warehouse uses its client.
 * @throws Error when nobody answers within `timeoutMs`.
 */
export const ask = (
  url: string,
  query: string,
  options: { headers?: Readonly<Record<string, string>>; timeoutMs?: number } = {},
): Promise<{ status: number; body: string }> => {
  const { hostname, port, username, password, search } = new URL(url)
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method: 'POST',
        hostname,
        port,
        path: `/${search}`,
        auth: `${username}:${password}`,
        headers: { ...options.headers },
        agent: false,
        timeout: options.timeoutMs ?? 60_000,
      },
      response => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: body.trim() }))
        response.on('error', reject)
      },
    )
    asked.on('timeout', () => asked.destroy(new Error('no answer')))
    asked.on('error', reject)
    asked.end(query)
  })
}
