/** What the law on personal data asks: register, requests with clocks, breaches, transfers. */
export { advanceBreach, type BreachStep } from './breaches/advance.ts'
export { breachList, breachOf, type PrivacyBreach } from './breaches/list.ts'
export { type NewBreach, registerBreach } from './breaches/register.ts'
export type { PrivacyContext } from './context.ts'
export type { EventRecord } from './events.ts'
export { fileMaker } from './file/index.ts'
export { type Confirmation, confirmBasis, type RegisterLine, registerLines } from './register/bases.ts'
export { type RetentionLine, retentionLines } from './register/retention.ts'
export {
  endTransfer,
  type NewTransfer,
  registerTransfer,
  type Transfer,
  transferList,
} from './register/transfers.ts'
export { advanceRequest, type Step } from './requests/advance.ts'
export { completeErasure, type OrderedErasure, orderErasure, orderedErasures } from './requests/erase.ts'
export { type PrivacyRequest, requestList, requestOf } from './requests/list.ts'
export {
  FILE_FORMATS,
  type FileFormat,
  type MakeFile,
  type ProducedFile,
  produceFile,
} from './requests/produce.ts'
export { type NewRequest, registerRequest } from './requests/register.ts'
export { type Agreement, agreementList } from './sectoral/agreement-list.ts'
export {
  approveAgreement,
  endAgreement,
  type NewAgreement,
  registerAgreement,
} from './sectoral/agreements.ts'
export { type AskedCell, approveList, askForList, refuseList, storedScope } from './sectoral/ask.ts'
export { deliverList, type MadeList } from './sectoral/deliver.ts'
export { personsOfList, type SectoralList, sectoralLists } from './sectoral/list.ts'
export type { StandingList } from './sectoral/standing-list.ts'
export { warnOfDeadlines } from './warn.ts'
