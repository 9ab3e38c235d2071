import { userInfo } from 'node:os'
import type { Actor } from '#access/index.ts'

/** Who acts at the terminal, for the ledger. */
export const actor = (): string => terminalActor()

/** The same, for the audit. */
export const terminalActor = (): Actor => `cli:${userInfo().username}`
