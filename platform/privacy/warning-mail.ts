import { dateLabel } from '#domain/periods.ts'
import { dayIn } from '#domain/privacy/clock.ts'
import type { Mail } from '#outbox/index.ts'
import type { PrivacyContext } from './context.ts'
import { escapeHtml as escaped } from './html.ts'
import type { Warning } from './warn.ts'

const HOUR_MS = 3_600_000

/** How much time is left, in a sentence; in hours on the last day. */
function timeLeft({ clock }: Warning, now: Date): string {
  if (clock.due_at === null || clock.state === 'overdue') return 'El plazo venció.'
  const hours = Math.floor((Date.parse(clock.due_at) - now.getTime()) / HOUR_MS)
  if (hours < 24) return hours < 1 ? 'Queda menos de una hora.' : `Quedan ${hours} h.`
  const days = clock.business_days_left
  return days === 1 ? 'Queda 1 día hábil.' : `Quedan ${days} días hábiles.`
}

/** A mail about one deadline: its number, its last day, and where to go; nothing about whom. */
export function warningMail(
  warning: Warning,
  { country }: PrivacyContext,
  publicUrl: string,
  now: Date,
): Omit<Mail, 'messageId' | 'recipient'> {
  const { clock, title } = warning
  const overdue = clock.state === 'overdue'
  const link = `${publicUrl.replace(/\/+$/, '')}/datos-personales`
  const lines = [
    `${title}.`,
    `${overdue ? 'El último día era' : 'El último día es'} el ${clock.due_on === null ? '—' : dateLabel(clock.due_on, 'es')}. ${timeLeft(warning, now)}`,
    `Norma: ${country.law}. Hoy es ${dateLabel(dayIn(country.timeZone, now), 'es')}.`,
  ]
  const subject = `${overdue ? 'Plazo vencido' : 'Plazo por vencer'}: ${title}`
  return {
    kind: 'privacy_deadline',
    subject,
    text: [...lines, '', link].join('\n'),
    html: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:sans-serif;max-width:40em;margin:1.5em auto;color:#1b1b1b;background:#ffffff"><h1 style="font-size:1.2em">${escaped(subject)}</h1>${lines.map(line => `<p>${escaped(line)}</p>`).join('')}<p><a href="${escaped(link)}">${escaped(link)}</a></p></body></html>`,
    attachments: [],
    transitions: [],
    createdAt: now,
  }
}
