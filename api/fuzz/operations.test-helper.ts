import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import type { AccessNeed } from '#domain/access.ts'
import type { BodySchema } from './bodies.test-helper.ts'

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

/** One operation of the API's own description, with what judges its answers. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** What it needs of who asks. */
  readonly needs: AccessNeed | undefined
  /** Undefined: it takes none. */
  readonly body: BodySchema | undefined
  /** By status (`200`, `4XX`) and media type; undefined where the media type has no JSON. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, ValidateFunction | undefined>>
}

interface Described {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: BodySchema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

const isJson = (type: string): boolean => /[/+]json$/.test(type)

/** A route's address as the description writes it: `/grants/:grant` is `/grants/{grant}`. */
export const asDescribed = (url: string): string => url.replace(/:(\w+)/g, '{$1}')

/** The operations that the running service describes. */
export function operationsOf(app: FastifyInstance): readonly Operation[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const judged = new Map<string, ValidateFunction>()
  // Every operation documents the same problems: one schema is compiled once.
  const compile = (schema: object): ValidateFunction => {
    const text = JSON.stringify(schema)
    const found = judged.get(text) ?? ajv.compile(schema)
    judged.set(text, found)
    return found
  }
  const paths = (app.swagger().paths ?? {}) as unknown as Readonly<
    Record<string, Readonly<Record<string, Described>>>
  >
  const needs = new Map(
    app.declaredRoutes.map(({ method, url, access }) => [`${method} ${asDescribed(url)}`, access?.needs]),
  )
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters,
      needs: needs.get(`${method.toUpperCase()} ${path}`),
      body: requestBody?.content?.['application/json']?.schema,
      answers: new Map(
        Object.entries(responses).map(([status, { content = {} }]) => [
          status,
          new Map(
            Object.entries(content).map(([type, { schema }]) => [
              type,
              isJson(type) ? compile(schema) : undefined,
            ]),
          ),
        ]),
      ),
    })),
  )
}
