import type { FastifyRequest } from 'fastify'
import { type Act, type AuditEntry, appendAudit } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { narrow } from '#domain/narrowing.ts'
import type { Scope } from '#domain/scope.ts'
import { levelOf, TERRITORIES_OFFERED } from '#domain/territories/index.ts'
import { type NominalContext, opaqueId, personIdOf } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { scopesOf } from '../plugins/reader.ts'

/** One reading of data of persons: who reads, within what, and by which secret persons are called. */
export interface Reading {
  readonly nominal: NominalContext
  readonly accountId: string
  readonly scopes: readonly Scope[]
  readonly act: Act
  /** The name of a person in answers, and the number behind one; throws `not_found`. */
  readonly callOf: (personId: string) => string
  readonly personOf: (called: string) => string
  /** Writes the reading down, before any of it is shown. Throws `audit_unavailable`: then nothing may be. */
  readonly write: (entry: AuditEntry) => Promise<void>
}

/** Who reads data of persons: an account that is signed in, always, also where the service does not yet ask who somebody is. Throws `not_signed_in`, `not_ready`. */
export function readingOf({ access, nominal }: ApiContext, request: FastifyRequest): Reading {
  const { reader } = request
  if (reader?.accountId === undefined) throw new SimeiError('not_signed_in')
  const opened = nominal()
  if (opened === undefined) throw new SimeiError('not_ready')
  const act: Act = { by: reader.by, at: access.now(), origin: request.ip }
  const secret = access.secretKey()
  return {
    nominal: opened,
    accountId: reader.accountId,
    scopes: scopesOf(request),
    act,
    callOf: personId => opaqueId(secret, personId),
    personOf: called => personIdOf(secret, called),
    async write(entry) {
      try {
        await opened.store.db.transaction().execute(trx => appendAudit(trx, act, entry))
      } catch (cause) {
        throw new SimeiError('audit_unavailable', { cause })
      }
    },
  }
}

const outside = (allowed: readonly string[]) => new SimeiError('outside_scope', { allowed })

/** The scopes with what a request names, or the refusal with what may be named. Throws `unknown_territory`, `outside_scope`. */
export function scopesNaming(
  scopes: readonly Scope[],
  territory: string | undefined,
  programmes: readonly string[] | undefined,
): readonly Scope[] {
  if (territory !== undefined) {
    if (levelOf(territory) === undefined)
      throw new SimeiError('unknown_territory', { allowed: TERRITORIES_OFFERED })
    const one = narrow(scopes, {
      territories: [territory],
      ...(programmes === undefined ? {} : { programmes }),
    })
    if ('outside' in one) throw outside(one.allowed)
    return [one]
  }
  if (programmes === undefined) return scopes
  const holding = scopes.flatMap(scope =>
    scope.programmes === '*' || programmes.every(programme => scope.programmes.includes(programme))
      ? [{ programmes, territories: scope.territories }]
      : [],
  )
  if (holding.length === 0) throw outside([...new Set(scopes.flatMap(({ programmes: own }) => own))].sort())
  return holding
}
