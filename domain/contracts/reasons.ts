import type { Text } from '../text.ts'
import { COLUMN_REASONS } from './contract.ts'
import { CONTRACTS } from './index.ts'

const contractOf = (name: string) => Object.values(CONTRACTS).find(contract => contract.name === name)

const isColumnReason = (code: string): code is keyof typeof COLUMN_REASONS => code in COLUMN_REASONS

/** Why a row of a contract went to quarantine, by its reason code; undefined when no column or rule of the contract gives it. */
export function reasonText(contract: string, code: string): Text | undefined {
  if (isColumnReason(code)) return COLUMN_REASONS[code]
  return contractOf(contract)?.rules.find(rule => rule.code === code)?.description
}

/** What a column of a contract holds, in words; undefined when the contract has no such column. */
export const columnText = (contract: string, column: string): Text | undefined =>
  contractOf(contract)?.columns.find(({ name }) => name === column)?.description

/** What a contract carries, in words. */
export const contractText = (name: string): Text | undefined => contractOf(name)?.title
