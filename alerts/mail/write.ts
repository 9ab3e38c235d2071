import { dateLabel } from '#domain/periods.ts'
import { messageIdOf } from '#outbox/index.ts'
import type { MailAttachment } from '#store/tables.ts'
import type { EvaluationContext } from '../context.ts'
import type { Digest } from '../digest.ts'
import { dateInPanama } from '../latest-period.ts'
import type { DraftMail } from '../record.ts'
import { type MailContent, mailHtml } from './html.ts'
import { type Section, sectionOf } from './section.ts'
import { digestSubject, digestTitle } from './subject.ts'
import { mailText } from './text.ts'
import { trendImage } from './trend-image.ts'

/** Mail programs cut off long mails; the figures of the rest are in the table all the same. */
const MOST_CHARTS = 4

function introductionOf(digest: Digest): string {
  const opened = digest.reports.reduce((sum, report) => sum + report.opened.length, 0)
  const recovered = digest.reports.reduce((sum, report) => sum + report.recovered.length, 0)
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  if (digest.first)
    return `Primer aviso: así están los indicadores que usted vigila. ${count(opened, 'alerta abierta', 'alertas abiertas')}. En adelante solo recibirá lo que cambie.`
  return `Desde la publicación anterior: ${count(opened, 'alerta nueva', 'alertas nuevas')} y ${count(recovered, 'recuperada', 'recuperadas')}.`
}

async function illustrate(digest: Digest, publicUrl: string) {
  const attachments: MailAttachment[] = []
  const sections: Section[] = []
  for (const report of digest.reports) {
    const position = attachments.length + 1
    const image = report.trend === null || position > MOST_CHARTS ? null : await trendImage(report.trend)
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
