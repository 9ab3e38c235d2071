import { openStore } from '#store/index.ts'
import { deliverOutbox } from './deliver.ts'
import { SENDER } from './outbox.test-helper.ts'

/** A process of its own that delivers until it is killed: `deliverer STORE_URL FOLDER [SMTP_URL]`. */
const [storeUrl = '', outboxDir = '', smtpUrl] = process.argv.slice(2)
await deliverOutbox({
  store: openStore(storeUrl, { max: 1 }),
  outboxDir,
  smtpUrl,
  mailFrom: SENDER,
  clock: () => new Date(),
})
process.exit(0)
