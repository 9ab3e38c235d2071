import { createHash } from 'node:crypto'
import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { PrivacyContext } from '../context.ts'
import { assertPossible, hasSecondFactor, lockedRequest, subjectsOf, writeEvent } from './advance.ts'

/** A file for the person who asked. */
export interface ProducedFile {
  readonly fileName: string
  readonly contentType: string
  readonly content: string
}

/** The formats of a file: one that a person reads, one that another program reads. */
export const FILE_FORMATS = ['html', 'json'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** What makes the file: all that is held of one person, and how many rows that is. */
export type MakeFile = (
  personId: string,
  format: FileFormat,
) => Promise<{ readonly content: string; readonly rows: number }>

const CONTENT_TYPES = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/**
 * The answer to a request of access or portability, as a file. That it was produced, with its SHA-256, is committed before a byte of it is given away:
 * if it cannot be written down, there is no file. The name of the file is the request's number.
 *
 * Throws `not_found`, `privacy_step_impossible`, `privacy_invalid` (no person yet), `second_factor_needed`, `forbidden`.
 */
export async function produceFile(
  { store }: PrivacyContext,
  requestId: string,
  format: FileFormat,
  make: MakeFile,
  act: Act,
): Promise<ProducedFile> {
  await assertMay(store, act, 'erasure')
  if (!(await hasSecondFactor(store, act))) throw new SimeiError('second_factor_needed')
  const asked = await store.db.transaction().execute(async trx => {
    const request = await lockedRequest(trx, requestId)
    assertPossible(request, 'produced')
    if (request.person_id === null) throw new SimeiError('privacy_invalid', { detail: 'person' })
    return request.person_id
  })
  const { content, rows } = await make(asked, format)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    const request = await lockedRequest(trx, requestId)
    assertPossible(request, 'produced')
    if (request.person_id !== asked) throw new SimeiError('privacy_step_impossible', { detail: 'produced' })
    await writeEvent(trx, request, 'produced', act, { details: { format, rows, sha256 } })
    await appendAudit(trx, act, {
      action: 'privacy.file_produced',
      subjects: subjectsOf(request),
      purpose: request.kind,
      caseNumber: request.case_number,
      details: { format, rows, sha256 },
    })
  })
  return {
    fileName: `solicitud-${requestId}.${format}`,
    contentType: CONTENT_TYPES[format],
    content,
  }
}
