import { useTranslation } from 'react-i18next'
import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'
import { contractText } from '#domain/contracts/reasons.ts'
import { Choice } from '../../figures/Choice.tsx'
import type { PageState } from '../../shell/useBoard.ts'

const ALL = ''

/** The contract chosen in the address; undefined is every one. */
export const chosenContract = (board: PageState): ContractName | undefined =>
  CONTRACT_NAMES.find(name => name === board.search.contract)

/** Chooses the contract whose files and rows both lists of the page show. */
export function ContractChoice({ board }: { board: PageState }) {
  const { t } = useTranslation()
  return (
    <Choice
      label={t('batches.contract')}
      data={[
        { value: ALL, label: t('batches.every') },
        ...CONTRACT_NAMES.map(name => ({
          value: name,
          label: contractText(name)?.[board.options.language] ?? name,
        })),
      ]}
      value={chosenContract(board) ?? ALL}
      onChange={name => board.change({ contract: name })}
    />
  )
}
