import { instantLabel } from '#domain/calendar.ts'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { dateLabel } from '#domain/periods.ts'
import type { HeldRow, Holding } from '#domain/privacy/holdings.ts'
import { namedUse } from '#domain/privacy/uses.ts'
import { escapeHtml as e } from '../html.ts'
import type { FileContents } from './contents.ts'

const STYLE = `body{font-family:Georgia,serif;max-width:50em;margin:2em auto;padding:0 1em;color:#1b1b1b;background:#fff;line-height:1.45}
h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em;border-bottom:1px solid #999}h3{font-size:1em}
dl{display:grid;grid-template-columns:minmax(10em,18em) 1fr;gap:.15em 1em;margin:.6em 0 1.2em}dt{color:#444}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25em .6em .25em 0;border-bottom:1px solid #ddd}
@media print{body{margin:0}h2{break-after:avoid}dl{break-inside:avoid}}`

const span = ({ first_on, last_on }: HeldRow): string =>
  first_on === last_on
    ? `Recibido con corte al ${dateLabel(first_on, 'es')}`
    : `Recibido entre los cortes del ${dateLabel(first_on, 'es')} y del ${dateLabel(last_on, 'es')}`

const list = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([term, value]) => `<dt>${e(term)}</dt><dd>${e(value)}</dd>`).join('')}</dl>`

function section({ contract: name, of_household, rows, set_aside }: Holding): string {
  const { title, source, columns } = CONTRACTS[name]
  const described = (row: HeldRow) =>
    columns.flatMap(column => {
      const value = row.values[column.name]
      if (value === null || value === undefined || value === '') return []
      const unit = column.unit === undefined ? '' : ` ${column.unit}`
      return [[column.description.es, `${value}${unit}`] as const]
    })
  const asCame = (row: HeldRow) =>
    Object.entries(row.values).flatMap(([heading, value]) =>
      value === null || value === '' ? [] : [[heading, value] as const],
    )
  return [
    `<h2>${e(title.es)}</h2>`,
    `<p>Fuente: ${e(source)}.${of_household ? ' Son datos del hogar: también de quienes viven con usted.' : ''}</p>`,
    ...rows.map(row => `<h3>${e(span(row))}</h3>${list(described(row))}`),
    ...(set_aside.length === 0
      ? []
      : [
          '<h3>Filas apartadas por tener errores; no entran en ninguna cifra</h3>',
          ...set_aside.map(row => `<p>${e(span(row))}</p>${list(asCame(row))}`),
        ]),
  ].join('')
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? '<p>Ninguno.</p>'
    : `<table><thead><tr>${heads.map(head => `<th scope="col">${e(head)}</th>`).join('')}</tr></thead><tbody>${rows
        .map(row => `<tr>${row.map(cell => `<td>${e(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`

/** What the audit calls what was done, for whom it was done to. */
function seenText(action: string): string {
  if (action === 'privacy.file_produced') return 'Se hizo un expediente como este'
  if (action.startsWith('privacy.')) return 'Se atendió una solicitud suya'
  return action.startsWith('person.') ? 'Personal autorizado vio sus datos' : action
}

/** The file that the person reads or prints: one page without scripts, images or links to anywhere. */
export function htmlFile(contents: FileContents): string {
  const { country, personId, madeAt, holdings, register, transfers, seen } = contents
  const basisLabel = (id: string) => country.bases.find(each => each.id === id)?.label.es ?? id
  const title = 'Sus datos personales'
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>
<p>Número en el registro: ${e(personId)}. Hecho el ${e(instantLabel(madeAt, 'es'))}, según la ${e(country.law)}. Si algo no es correcto puede pedir que se rectifique; si no está de acuerdo con la respuesta puede acudir a la ${e(country.authority.es)}.</p>
${holdings.map(section).join('\n')}
<h2>Para qué se usan</h2>
${table(
  ['Datos', 'Uso', 'En qué se apoya'],
  register.map(({ contract, use, basis, article }) => [
    CONTRACTS[contract as keyof typeof CONTRACTS].title.es,
    namedUse(use)?.label.es ?? use,
    `${basisLabel(basis)}: ${article}`,
  ]),
)}
<h2>Quién más los recibe</h2>
${table(
  ['Institución', 'Para qué', 'Acuerdo', 'Vigencia'],
  transfers.map(({ recipient, purpose, agreement, begins_on, ends_on }) => [
    recipient,
    purpose,
    agreement,
    `${dateLabel(begins_on, 'es')} – ${ends_on === null ? 'abierta' : dateLabel(ends_on, 'es')}`,
  ]),
)}
<h2>Cuándo se consultaron</h2>
${table(
  ['Cuándo', 'Qué', 'Para qué'],
  seen.map(({ at, action, purpose }) => [instantLabel(at, 'es'), seenText(action), purpose ?? '—']),
)}
</body></html>
`
}
