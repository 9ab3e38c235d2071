import fc from 'fast-check'
import { Window } from 'happy-dom'
import { afterAll, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { firstDigest, PUBLIC_URL, written } from './digest.test-helper.ts'
import { digestSubject } from './subject.ts'

const GOOD = { value: '97.5' }
const BAD = { value: '81.234567' }
const badIn =
  (...territories: readonly string[]) =>
  (territory: string) =>
    territories.includes(territory) ? BAD : GOOD

const window = new Window()
afterAll(() => window.happyDOM.close())

const dom = (html: string) => new window.DOMParser().parseFromString(html, 'text/html')

test('the subject says what, where and how far', async () => {
  const subject = async (...territories: readonly string[]) =>
    digestSubject(await firstDigest(badIn(...territories)))
  expect(await subject('02')).toBe('Pagos a tiempo: Coclé, 81.2 % (meta 95.0 %) · primer pago de 2026')
  expect(await subject('02', '05')).toBe(
    'Pagos a tiempo: 2 provincias fuera de meta (Coclé 81.2 %, meta 95.0 %) · primer pago de 2026',
  )
  expect(await subject('05', '12')).toContain('2 provincias y comarcas fuera de meta')
  expect(await subject('10', '12')).toContain('2 comarcas fuera de meta')
  expect(await subject('08')).toContain('Panamá (provincia), 81.2 %')
  expect(await subject()).toBe('Alertas de SIMEI: ningún territorio fuera de meta')
  const silent = await firstDigest(() => ({ status: 'no_data' }))
  expect(digestSubject(silent)).toBe('Alertas de SIMEI: aún sin datos para evaluar')
  const programme = await firstDigest(badIn('02'), { programme: 'RDO' })
  expect(digestSubject(programme)).toContain('Red de Oportunidades · Pagos a tiempo: Coclé')
  const district = await firstDigest(badIn('0201'), { territory_level: 'district' })
  expect(digestSubject(district)).toContain('Aguadulce (Coclé), 81.2 %')
  const country = await firstDigest(badIn('PA'), { territory_level: 'country', period_kind: 'year' })
  expect(digestSubject(country)).toBe('Pagos a tiempo: todo el país, 81.2 % (meta 95.0 %) · 2025')
})

test('both twins carry value, target, gap, territory, since and the link to the board', async () => {
  const mail = await written(
    await firstDigest(territory => ({
      ...badIn('02', '05')(territory),
      target_source: 'Decreto 1 de 2026',
      target_synthetic: false,
    })),
  )
  const document = dom(mail.html)
  const shown = document.body.textContent.replace(/\s+/g, ' ')
  for (const twin of [shown, mail.text.replace(/\s+/g, ' ')])
    for (const part of [
      'Coclé',
      '81.2 %',
      '95.0 %',
      '−13.8 pp',
      'desde el primer pago de 2026',
      '13.8 puntos por debajo de la meta',
      'Decreto 1 de 2026',
      'Datos al 31 mar 2026',
    ])
      expect(twin).toContain(part)
  expect(mail.text).toContain(`${PUBLIC_URL}/tablero?period=2026C1&map=P10&trend=P10`)
  const links = [...document.querySelectorAll('a')].map(link => link.getAttribute('href'))
  expect(links).toContain(`${PUBLIC_URL}/tablero?period=2026C1&territory=02&map=P10&trend=P10`)
})

test('the chart is an image inside the mail, described for who does not see it', async () => {
  const mail = await written(await firstDigest(badIn('02')))
  const images = [...dom(mail.html).querySelectorAll('img')]
  expect(images.map(image => image.getAttribute('src'))).toEqual(['cid:tendencia-1'])
  expect(images[0]?.getAttribute('alt')?.replace(/\s/g, ' ')).toContain('81.2 %')
  expect(mail.attachments.map(file => file.contentId)).toEqual(['tendencia-1'])
  const png = Buffer.from(mail.attachments[0]?.base64 ?? '', 'base64')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16), 'pixels wide: twice the width it is shown at').toBe(880)
})

test('a mail loads nothing from elsewhere and stays under the size that mail programs cut', async () => {
  const mail = await written(await firstDigest(() => BAD, { territory_level: 'corregimiento' }))
  expect(mail.html).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\/(?!localhost:8080)/)
  expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000)
  expect(mail.text).toContain('Y 686 más; la lista completa está en el tablero.')
  expect(mail.subject).toContain('699 corregimientos fuera de meta')
})

test('many indicators are one mail that is not cut: four in full, the others in a sentence each', async () => {
  const digest = await firstDigest(() => BAD, { territory_level: 'corregimiento' })
  const mail = await written({ ...digest, reports: Array.from({ length: 30 }, () => digest.reports).flat() })
  expect(mail.attachments).toHaveLength(4)
  expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000)
  expect(mail.text.match(/^- Pagos a tiempo: 699 corregimientos/gm)).toHaveLength(26)
})

test('a synthetic target is said to be one', async () => {
  const mail = await written(await firstDigest(() => ({ ...BAD, target_synthetic: true })))
  expect(mail.text).toContain('meta sintética de la demostración')
})

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</mj-text></mj-column><mj-raw><script>alert(1)</script></mj-raw>',
    '</title><script>alert(1)</script>',
    '<mj-include path="/etc/passwd" />',
    '<!-- htmlmin:ignore --><b>x</b><![endif]-->',
    "' style='display:none",
    '{{constructor}} &lt;b&gt; &#60; %00 \\u003c',
    'Coclé\r\nBcc: ladron@example.com',
    '\u202Etxet\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

test('no name of a rule, source or programme becomes HTML, a link or a header', {
  timeout: 900_000,
}, async () => {
  const plain = dom((await written(await firstDigest(badIn('02'), { programme: 'RDO' }))).html)
  const count = (document: typeof plain, tag: string) => document.querySelectorAll(tag).length
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (name, source, programme) => {
      const digest = await firstDigest(territory => ({ ...badIn('02')(territory), target_source: source }), {
        name_es: name,
        programme,
      })
      const mail = await written(digest)
      expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u)
      const document = dom(mail.html)
      for (const tag of [
        'script',
        'img',
        'a',
        'table',
        'b',
        'style',
        'link',
        'meta',
        'iframe',
        'form',
        'title',
      ])
        expect(count(document, tag), tag).toBe(count(plain, tag))
      for (const element of document.querySelectorAll('*'))
        for (const { name: attribute } of element.attributes) expect(attribute).not.toMatch(/^on/)
      for (const link of document.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^http:\/\/localhost:8080\/tablero\?/)
    }),
    { seed: 20_260_415, numRuns: PROVING ? 1000 : 40 },
  )
})
