import '../../style/access.css'
import { useQuery } from '@tanstack/react-query'
import { scopesOf } from '../../access/reader.ts'
import { ScopeText } from '../../access/ScopeText.tsx'
import { me } from '../../api/access.ts'
import { useLanguage } from '../../shell/preferences.ts'
import { PasswordPanel } from './PasswordPanel.tsx'
import { SecondFactorPanel } from './SecondFactorPanel.tsx'
import { SessionsPanel } from './SessionsPanel.tsx'
import { useWords } from './words.ts'

/** Mi cuenta: what its person may see, the second factor, and where the account is open. */
export default function AccountPage() {
  const { t } = useWords()
  const language = useLanguage()
  const reader = useQuery(me).data
  if (!reader) return <h1>{t('account.title')}</h1>
  return (
    <>
      <h1>{t('account.title')}</h1>
      <div className="panels own-account">
        <section className="panel" aria-labelledby="account-who">
          <h2 id="account-who">{t('account.who')}</h2>
          <dl className="facts">
            <dt>{t('account.login')}</dt>
            <dd>
              {reader.login} ({reader.name})
            </dd>
            <dt>{t('account.roles')}</dt>
            <dd>
              {reader.roles.length === 0
                ? t('account.no_roles')
                : reader.roles.map(({ label }) => label[language]).join(' · ')}
            </dd>
            <dt>{t('account.scope')}</dt>
            <dd>
              <ScopeText scopes={scopesOf(reader, 'aggregates')} />
            </dd>
          </dl>
        </section>
        <SecondFactorPanel />
        <PasswordPanel />
        <SessionsPanel />
      </div>
    </>
  )
}
