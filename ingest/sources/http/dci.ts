import { randomUUID } from 'node:crypto'
import type { HttpConfig } from './config.ts'
import { Fault } from './fault.ts'
import { textOf, valueAt } from './json-path.ts'

const RESPONSE = 'message.search_response.0'
const CRITERIA = 'message.search_request.0.search_criteria'

/** Where DCI's search (standards.spdci.org, version 1.0.0) has what other APIs have elsewhere. */
export const DCI_PATHS = {
  records: `${RESPONSE}.data.reg_records`,
  /** Of all that match; `header.total_count` counts the answers of a message where this one stands. */
  total: `${RESPONSE}.pagination.total_count`,
  totalOfHeader: 'header.total_count',
  page: `${CRITERIA}.pagination.page_number`,
  size: `${CRITERIA}.pagination.page_size`,
} as const

/** The body of a search, with an identity of its own. */
export function dciRequest(dci: NonNullable<HttpConfig['dci']>, now: Date): Record<string, unknown> {
  const id = randomUUID()
  const timestamp = now.toISOString()
  return {
    signature: '',
    header: {
      version: '1.0.0',
      message_id: id,
      message_ts: timestamp,
      action: 'search',
      sender_id: dci.sender_id,
      ...(dci.sender_uri === undefined ? {} : { sender_uri: dci.sender_uri }),
      ...(dci.receiver_id === undefined ? {} : { receiver_id: dci.receiver_id }),
      total_count: 1,
      is_msg_encrypted: false,
    },
    message: {
      transaction_id: id,
      search_request: [
        { reference_id: id, timestamp, search_criteria: { version: '1.0.0', ...dci.search_criteria } },
      ],
    },
  }
}

const invalid = (reason: string) => new Fault('source_answer_invalid', `DCI: ${reason}`, false)
const CODE = /^[a-z0-9._-]{1,60}$/i

/** Whether an answer is a message that succeeded: its header whole, in clear text, from whom and to what it says. Throws `Fault`. */
export function checkDci(answer: unknown): void {
  for (const field of ['message_id', 'message_ts', 'action', 'sender_id'])
    if (textOf(valueAt(answer, `header.${field}`)) === null) throw invalid(`no ${field} in the header`)
  if (valueAt(answer, 'header.is_msg_encrypted') === true) throw invalid('the message is encrypted')
  for (const part of ['header', RESPONSE]) {
    const status = textOf(valueAt(answer, `${part}.status`))
    if (status === null || status === 'succ') continue
    const reason = textOf(valueAt(answer, `${part}.status_reason_code`)) ?? ''
    const passing = status === 'pdng' || status === 'rcvd'
    // A code is told, a text is not: it may quote what was searched.
    const told = CODE.test(status)
      ? `status ${status} ${CODE.test(reason) ? reason : ''}`
      : 'an unknown status'
    throw new Fault(passing ? 'source_unreachable' : 'source_refused', `DCI: ${told.trim()}`, passing)
  }
}
