import { dateLabel } from '#domain/periods.ts'
import { messageIdOf } from '#outbox/index.ts'
import type { MailAttachment } from '#store/tables.ts'
import type { EvaluationContext } from '../context.ts'
import type { Digest } from '../digest.ts'
import { dateInPanama } from '../latest-period.ts'
import type { DraftMail } from '../record.ts'
import { type MailContent, mailHtml } from './html.ts'
import { findingOf, type Section, sectionOf } from './section.ts'
import { digestSubject, digestTitle, watched } from './subject.ts'
import { mailText } from './text.ts'
import { trendImage } from './trend-image.ts'

/** Mail programs cut off mails over 100 kB. Further indicators are told in one sentence each. */
const MOST_SECTIONS = 4
const MOST_SENTENCES = 60

const count = (number: number, one: string, many: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]

function introductionOf(digest: Digest): string {
  const opened = digest.reports.reduce((sum, report) => sum + report.opened.length, 0)
  const recovered = digest.reports.reduce((sum, report) => sum + report.recovered.length, 0)
  if (digest.first) {
    const [open = 'ninguna alerta abierta'] = count(opened, 'alerta abierta', 'alertas abiertas')
    return `Primer aviso de los indicadores que usted vigila: ${open}. En adelante solo recibirá lo que cambie.`
  }
  const changes = [
    ...count(opened, 'alerta nueva', 'alertas nuevas'),
    ...count(recovered, 'recuperada', 'recuperadas'),
  ]
  return `Desde la publicación anterior: ${changes.join(' y ')}.`
}

async function illustrate(digest: Digest, publicUrl: string) {
  const attachments: MailAttachment[] = []
  const sections: Section[] = []
  for (const report of digest.reports.slice(0, MOST_SECTIONS)) {
    const position = attachments.length + 1
    const image = report.trend === null ? null : await trendImage(report.trend)
    const section = sectionOf(
      report,
      publicUrl,
      image === null ? null : { alternative: image.alternative, position },
    )
    sections.push(section)
    if (image !== null && section.chart !== null)
      attachments.push({
        fileName: `${section.chart.contentId}.png`,
        contentType: 'image/png',
        contentId: section.chart.contentId,
        base64: image.png.toString('base64'),
      })
  }
  return { attachments, sections }
}

/** Writes the mail of a digest; the same digest of the same publication always has the same Message-ID. */
export async function writeDigest(
  context: Pick<EvaluationContext, 'publicUrl' | 'mailFrom'>,
  digest: Digest,
  evaluation: { readonly publication: string; readonly instant: Date },
): Promise<DraftMail> {
  const { publication, instant } = evaluation
  const { attachments, sections } = await illustrate(digest, context.publicUrl)
  const ruleIds = digest.reports.map(report => report.rule.rule_id).toSorted()
  const subject = digestSubject(digest)
  const content: MailContent = {
    subject,
    title: digestTitle(digest),
    introduction: introductionOf(digest),
    sections,
    furtherFindings: digest.reports
      .slice(MOST_SECTIONS, MOST_SECTIONS + MOST_SENTENCES)
      .map(report => `${watched(report)}: ${findingOf(report)}`),
    footer: [
      `Publicación ${publication}, evaluada el ${dateLabel(dateInPanama(instant), 'es')}.`,
      'Recibe este correo porque su dirección figura entre los destinatarios de estas reglas. Es automático: no lo responda.',
    ],
  }
  return {
    messageId: messageIdOf(context.mailFrom, ['alert_digest', publication, digest.recipient, ...ruleIds]),
    kind: 'alert_digest',
    recipient: digest.recipient,
    subject,
    text: mailText(content),
    html: await mailHtml(content),
    attachments,
    createdAt: instant,
    ruleIds,
  }
}
