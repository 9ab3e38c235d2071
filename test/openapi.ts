import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { buildApp } from '#api/app.ts'
import { SimeiError } from '#domain/errors.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import { ROOT } from './shell.ts'

const HEADER = `/** Types of the HTTP service, made from its own OpenAPI document by \`npm run generate\`. */
`

/** The files made from the API's description. No engine is needed: the document says what routes answer, not what they found. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const app = await buildApp({
    models: () => undefined,
    status: () => Promise.reject(new RangeError('only described, never asked')),
    access: {
      store: () => undefined,
      secretKey: () => Buffer.alloc(32),
      now: () => new Date(),
    },
    privacy: {
      country: COUNTRIES.PA,
      makeFile: () => Promise.reject(new SimeiError('not_ready')),
      prunable: async () => [],
    },
    links: { publicUrl: 'http://localhost', mailFrom: 'SIMEI <simei@localhost>', byMail: false },
    sources: async () => [],
    ruleEffect: () => Promise.reject(new RangeError('only described, never asked')),
    quarantine: { list: async () => ({ rows: [], next: null }), counts: async () => [] },
    nominal: () => undefined,
    ownBoundaries: [],
    dashboardDir: ROOT,
    logLevel: 'silent',
    hosts: [],
    https: false,
  })
  try {
    await app.ready()
    const types = await openapiTS(app.swagger() as OpenAPI3, { alphabetize: true })
    return { 'dashboard/api/schema.ts': HEADER + astToString(types) }
  } finally {
    await app.close()
  }
}
