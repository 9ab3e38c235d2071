import { userInfo } from 'node:os'

/** Who acts at the terminal, for the ledger. */
export const actor = (): string => `cli:${userInfo().username}`
