import '../../style/office.css'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { accounts } from '../../api/office.ts'
import { AccountDetail } from './AccountDetail.tsx'
import { AccountsPanel } from './AccountsPanel.tsx'
import { NewAccountForm } from './NewAccountForm.tsx'
import { TokensPanel } from './TokensPanel.tsx'
import { useWords } from './words.ts'

/** Administración: accounts, what they were given, and tokens. No data of beneficiaries. */
export default function AdministrationPage() {
  const { t } = useWords()
  const id = useId()
  const [chosen, setChosen] = useState<string>()
  const account = useQuery(accounts).data?.find(({ account_id }) => account_id === chosen)
  return (
    <>
      <h1>{t('administration')}</h1>
      <p className="muted">{t('lead_administration')}</p>
      <div className="panels">
        <AccountsPanel chosen={chosen} onChoose={setChosen} />
        {account && <AccountDetail key={account.account_id} account={account} />}
        <section className="panel panel-wide" aria-labelledby={id}>
          <h2 id={id}>{t('accounts.add')}</h2>
          <NewAccountForm />
        </section>
        <TokensPanel />
      </div>
    </>
  )
}
