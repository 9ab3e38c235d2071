import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { composeMail } from './compose.ts'
import { mailFileName } from './file.ts'
import { isAddress, maskAddress, messageIdOf, oneLine, subjectLine } from './mail.ts'
import { SENDER, sampleMail } from './outbox.test-helper.ts'

const INJECTIONS = [
  'Coclé\r\nBcc: ladron@example.com',
  'Coclé\nContent-Type: text/html\n\n<script>alert(1)</script>',
  'Coclé\u2028Subject: otra cosa',
  '=?utf-8?B?QmNjOiBsYWRyb25AZXhhbXBsZS5jb20=?=\r\n X: y',
  '\u202Egnp.elbac\u0000',
]
const hostile = fc.oneof(
  fc.constantFrom(...INJECTIONS),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)
const runs = { seed: 20_260_415, numRuns: PROVING ? 1000 : 150 }

test('no subject, however hostile, adds a header, a recipient or a part', async () => {
  const mail = sampleMail('gerente')
  await fc.assert(
    fc.asyncProperty(hostile, async text => {
      const row = {
        message_id: mail.messageId,
        recipient: mail.recipient,
        subject: subjectLine(text),
        text_body: mail.text,
        html_body: mail.html,
        attachments: [],
        in_reply_to: null,
        created_at: '2026-04-15T14:00:00Z',
      }
      const { bytes, envelope } = await composeMail(row, SENDER)
      expect(envelope.to).toEqual([mail.recipient])
      const read = await PostalMime.parse(bytes)
      const names = read.headers.map(header => header.key).toSorted()
      expect(names.filter(name => !(name === 'subject'))).toEqual(
        [
          'auto-submitted',
          'content-language',
          'content-type',
          'date',
          'from',
          'message-id',
          'mime-version',
          'to',
          'x-auto-response-suppress',
        ].toSorted(),
      )
      expect(read.attachments).toEqual([])
      expect(read.text?.trim()).toBe(mail.text)
    }),
    runs,
  )
})

test('a subject is one line of at most 180 characters that reads from left to right', () => {
  fc.assert(
    fc.property(hostile, text => {
      const subject = subjectLine(text)
      expect([...subject].length).toBeLessThanOrEqual(180)
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
      expect(subjectLine(subject)).toBe(subject)
    }),
    runs,
  )
})

test('only one plain address is an address', () => {
  expect(isAddress('gerente.pagos@mides.example')).toBe(true)
  for (const text of [
    '',
    'gerente',
    'a@b@c',
    'a@mides.example,b@mides.example',
    'a@mides.example\r\nBcc: b@mides.example',
    '"a b"@mides.example',
    '<a@mides.example>',
    'Ana <a@mides.example>',
    'a@-mides.example',
  ])
    expect(isAddress(text), text).toBe(false)
})

test('a Message-ID is the same for the same news, another for other news, and fit for a header and a file name', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), fc.array(hostile, { maxLength: 4 }), (left, right) => {
      const id = messageIdOf(SENDER, left)
      expect(id).toMatch(/^simei\.[0-9a-f]{40}@mides\.example$/)
      expect(mailFileName(id)).toBe(`${id}.eml`)
      expect(messageIdOf(SENDER, right) === id).toBe(JSON.stringify(left) === JSON.stringify(right))
    }),
    runs,
  )
  expect(() => messageIdOf('SIMEI', [])).toThrow('configuration_invalid')
})

test('a masked address cannot be written to', () => {
  expect(maskAddress('gerente.pagos@mides.example')).toBe('g…s@mides.example')
  expect(maskAddress('ab@mides.example')).toBe('a…@mides.example')
  expect(oneLine(' a\r\n b\u0000c ')).toBe('a b c')
})
