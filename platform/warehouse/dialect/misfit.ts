import { SimeiError } from '#domain/errors.ts'
import type { ParsedType } from '../type-parser.ts'

/** The refusal of a value to bind. Never names the value: it may be a person's. */
export const misfit = (type: ParsedType): SimeiError =>
  new SimeiError('bad_request', { detail: `a value does not fit the type ${type.name}` })
