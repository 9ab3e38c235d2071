/** Every mail leaves through here: written with what it tells, delivered later, as often as needed. */
export { type DeliveryContext, type DeliveryResult, deliverOutbox } from './deliver.ts'
export { enqueueMail } from './enqueue.ts'
export { type GlassMail, mailGlass } from './glass-mail.ts'
export { type AccountLink, linkAddress, linkMail, tellByMail } from './link-mail.ts'
export { isAddress, type Mail, maskAddress, messageIdOf, oneLine, subjectLine } from './mail.ts'
export { type MailPreview, type MailSummary, mailList, mailPreview } from './read.ts'
