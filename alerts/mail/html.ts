import { THEMES } from '#charts/index.ts'
import type { Band } from '#domain/indicators.ts'
import type { Section, SectionChart, SectionRow } from './section.ts'
import { DARK_MODE } from './style.ts'
import { TREND_WIDTH } from './trend-image.ts'

/** All that a mail says, as plain text. */
export interface MailContent {
  readonly subject: string
  readonly title: string
  readonly introduction: string
  readonly sections: readonly Section[]
  /** A sentence per indicator for which there was no room. */
  readonly furtherFindings: readonly string[]
  readonly footer: readonly string[]
}

const light = THEMES.light

/** State has a shape and a word beside its colour. */
const MARKS: Readonly<Record<Band, string>> = { on_target: '●', at_risk: '▲', off_target: '◆' }

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made harmless inside HTML text and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)

function tableRow(row: SectionRow): string {
  const color = light.bandText[row.band]
  const rule = `border-top:1px solid ${light.grid}`
  const number = `${rule};padding:8px 0 8px 8px;text-align:right;white-space:nowrap`
  return `<tr class="row"><td style="${rule};padding:8px 8px 8px 0"><a class="link" href="${escapeHtml(row.link)}" style="color:${light.accent};font-weight:600;text-decoration:none">${escapeHtml(row.place)}</a><br><span class="${row.band}" style="color:${color};white-space:nowrap">${MARKS[row.band]} ${escapeHtml(row.bandWord)}</span> <span class="muted" style="color:${light.muted}">${escapeHtml(row.since)}</span></td><td class="number" style="${number};font-weight:600">${escapeHtml(row.value)}</td><td class="number" style="${number}">${escapeHtml(row.target)}</td><td class="number ${row.band}" style="${number};color:${color}">${escapeHtml(row.gap)}</td></tr>`
}

function table({ rows, unit }: Section): string {
  if (rows.length === 0) return ''
  const head = (text: string, align: 'left' | 'right') =>
    `<th class="muted" scope="col" style="padding:0 0 6px ${align === 'left' ? 0 : 8}px;text-align:${align};font-weight:600;white-space:nowrap;color:${light.muted}">${text}</th>`
  const value = unit === '' ? 'Valor' : `Valor<br>(${escapeHtml(unit)})`
  return `<mj-table css-class="text" padding="4px 24px 12px" font-size="14px" line-height="20px">
    <tr style="vertical-align:bottom">${head('Territorio', 'left')}${head(value, 'right')}${head('Meta', 'right')}${head('Brecha', 'right')}</tr>
    ${rows.map(tableRow).join('')}
  </mj-table>`
}

const chartBlock = (chart: SectionChart | null): string =>
  chart === null
    ? ''
    : `<mj-text css-class="text" padding="8px 24px 6px" font-size="14px" font-weight="600">${escapeHtml(chart.title)}</mj-text>
       <mj-image src="cid:${chart.contentId}" alt="${escapeHtml(chart.alternative)}" width="${TREND_WIDTH}px" align="left" padding="0 24px 12px" border-radius="6px" fluid-on-mobile="true" />`

const section = (content: Section): string => `
  <mj-section css-class="card" background-color="${light.surface}" padding="8px 0 12px" border-radius="8px"><mj-column>
    <mj-text css-class="text" padding="12px 24px 2px" font-size="18px" line-height="24px" font-weight="600"><h2 style="margin:0;font-size:18px;line-height:24px">${escapeHtml(content.heading)}</h2></mj-text>
    <mj-text css-class="text" padding="2px 24px 12px">${escapeHtml(content.finding)}</mj-text>
    ${table(content)}
    ${content.sentences.map(text => `<mj-text css-class="text" padding="0 24px 8px">${escapeHtml(text)}</mj-text>`).join('')}
    ${chartBlock(content.chart)}
    <mj-button css-class="button" href="${escapeHtml(content.link)}" align="left" padding="4px 24px 10px" inner-padding="10px 18px" background-color="${light.accent}" color="#ffffff" font-weight="600" border-radius="6px">Abrir en el tablero</mj-button>
    <mj-text css-class="muted" padding="0 24px 4px" font-size="13px" line-height="19px" color="${light.muted}">${content.notes.map(escapeHtml).join('<br>')}</mj-text>
  </mj-column></mj-section>
  <mj-section padding="6px 0"><mj-column></mj-column></mj-section>`

const further = (findings: readonly string[]): string =>
  findings.length === 0
    ? ''
    : `<mj-section css-class="card" background-color="${light.surface}" padding="16px 0 8px" border-radius="8px"><mj-column>
    <mj-text css-class="text" padding="0 24px 8px">${findings.map(escapeHtml).join('<br><br>')}</mj-text>
  </mj-column></mj-section>`

const document = (content: MailContent): string => `
<mjml lang="es">
  <mj-head>
    <mj-title>${escapeHtml(content.subject)}</mj-title>
    <mj-preview>${escapeHtml(content.introduction)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="'Segoe UI', 'Helvetica Neue', Arial, sans-serif" />
      <mj-text font-size="15px" line-height="22px" color="${light.ink}" />
      <mj-table color="${light.ink}" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-style>${DARK_MODE}</mj-style>
  </mj-head>
  <mj-body css-class="page" background-color="${light.page}" width="600px">
    <mj-section padding="20px 0 8px"><mj-column>
      <mj-text css-class="muted" padding="0 24px" font-size="13px" color="${light.muted}">SIMEI · Alertas</mj-text>
      <mj-text css-class="text" padding="4px 24px 0" font-size="24px" line-height="30px" font-weight="600"><h1 style="margin:0;font-size:24px;line-height:30px">${escapeHtml(content.title)}</h1></mj-text>
      <mj-text css-class="text" padding="8px 24px 8px">${escapeHtml(content.introduction)}</mj-text>
    </mj-column></mj-section>
    ${content.sections.map(section).join('')}
    ${further(content.furtherFindings)}
    <mj-section padding="4px 0 24px"><mj-column>
      <mj-text css-class="muted" padding="0 24px" font-size="13px" line-height="19px" color="${light.muted}">${content.footer.map(escapeHtml).join('<br>')}</mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>`

/** The HTML twin. MJML is loaded at the first call: it costs most of a second, and few processes write mails. */
export async function mailHtml(content: MailContent): Promise<string> {
  const { default: mjml } = await import('mjml')
  const { html } = await mjml(document(content), {
    validationLevel: 'strict',
    keepComments: false,
    fonts: {},
  })
  return html
}
