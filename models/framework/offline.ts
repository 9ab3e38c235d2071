import type { Kysely } from 'kysely'
import { openWarehouse } from '#warehouse/index.ts'

let compiler: Kysely<unknown> | undefined

/** Compiles queries of models; no request is ever made through it. */
export const offline = (): Kysely<unknown> => {
  compiler ??= openWarehouse('http://localhost:0').db
  return compiler
}
