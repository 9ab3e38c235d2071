import type { MailContent } from './html.ts'
import type { Section } from './section.ts'

function sectionText(section: Section): string {
  const heading = section.heading.toUpperCase()
  const unit = section.unit === '' ? '' : ` (${section.unit})`
  return [
    heading,
    '',
    section.finding,
    ...(section.rows.length === 0 ? [] : ['']),
    ...section.rows.map(
      row =>
        `- ${row.place}: ${row.value}${unit} · meta ${row.target} · brecha ${row.gap} · ${row.bandWord.toLowerCase()} ${row.since}`,
    ),
    ...(section.sentences.length === 0 ? [] : ['', ...section.sentences]),
    ...(section.chart === null ? [] : ['', section.chart.alternative]),
    '',
    `Abrir en el tablero: ${section.link}`,
    '',
    ...section.notes,
  ].join('\n')
}

/** The plain-text twin: the same sentences and figures, for readers and programs without HTML. */
export const mailText = (content: MailContent): string =>
  [
    content.title,
    '',
    content.introduction,
    '',
    ...content.sections.flatMap(section => [sectionText(section), '', '----', '']),
    ...content.furtherFindings.map(text => `- ${text}`),
    ...(content.furtherFindings.length === 0 ? [] : ['']),
    ...content.footer,
    '',
  ].join('\n')
