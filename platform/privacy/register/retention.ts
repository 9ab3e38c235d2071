import { CONTRACTS, type ContractName, type Retention } from '#domain/contracts/index.ts'
import { isPersonal } from '#domain/privacy/uses.ts'
import type { PrivacyContext } from '../context.ts'

/** How long copies of a contract's files are kept, and how many there are. */
export interface RetentionLine {
  readonly contract: ContractName
  readonly personal: boolean
  readonly policy: Retention
  /** Copies that are there, and the day of the oldest; null: there are none. */
  readonly copies: number
  readonly oldest_at: string | null
  /** Copies that the policy would let go today. */
  readonly due: number
}

/** The policy of retention of each contract with what it holds today. `due` comes from whoever keeps the copies. */
export async function retentionLines(
  { store }: PrivacyContext,
  due: readonly { readonly contract: ContractName; readonly files: number }[],
): Promise<readonly RetentionLine[]> {
  const kept = await store.db
    .selectFrom('batches')
    .select(({ fn }) => [
      'contract',
      fn.count<string>('landed_path').distinct().as('copies'),
      fn.min('landed_at').as('oldest_at'),
    ])
    .where('landed_path', 'is not', null)
    .where('copy_removed_at', 'is', null)
    .groupBy('contract')
    .execute()
  return Object.values(CONTRACTS).map(contract => {
    const held = kept.find(each => each.contract === contract.name)
    const waiting = due.find(each => each.contract === contract.name)
    return {
      contract: contract.name,
      personal: isPersonal(contract),
      policy: contract.retentionDays,
      copies: held === undefined ? 0 : Number(held.copies),
      oldest_at: held?.oldest_at ?? null,
      due: waiting === undefined ? 0 : waiting.files,
    }
  })
}
