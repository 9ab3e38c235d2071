import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { PASSWORD } from '#access/access.test-helper.ts'

const OWN_PAGE = { 'sec-fetch-site': 'same-origin' }

/** A browser without a page: it keeps the cookies that it is given, and says whose page its requests come from. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #app: FastifyInstance
  readonly #headers: Readonly<Record<string, string>>
  constructor(app: FastifyInstance, headers: Readonly<Record<string, string>> = OWN_PAGE) {
    this.#app = app
    this.#headers = headers
  }
  async ask(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    payload?: object,
    at?: string,
  ): Promise<LightMyRequestResponse> {
    const options: InjectOptions = {
      method,
      url: `/api/v1${path}`,
      headers: {
        ...this.#headers,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(payload === undefined ? {} : { payload }),
      remoteAddress: at ?? '203.0.113.9',
    }
    const answer = await this.#app.inject(options)
    for (const { name, value } of answer.cookies)
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    return answer
  }
  signIn(login: string, password = PASSWORD, at?: string) {
    return this.ask('POST', '/session', { login, password }, at)
  }
  get session(): string {
    return this.cookies.get('__Host-simei') ?? ''
  }
}
