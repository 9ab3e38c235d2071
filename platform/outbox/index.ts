/** Every mail leaves through here: written with what it tells, delivered later, as often as needed. */
export { type DeliveryContext, type DeliveryResult, deliverOutbox } from './deliver.ts'
export { enqueueMail } from './enqueue.ts'
export { isAddress, type Mail, messageIdOf, oneLine, subjectLine } from './mail.ts'
export { type MailPreview, type MailSummary, mailList, mailPreview } from './read.ts'
