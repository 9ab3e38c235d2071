import { useQuery } from '@tanstack/react-query'
import { dayLabel } from '#domain/calendar.ts'
import { type Account, accounts } from '../../api/office.ts'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { useWords } from './words.ts'

const keyOf = (account: Account) => account.account_id

interface AccountsPanelProps {
  readonly chosen: string | undefined
  readonly onChoose: (accountId: string) => void
}

/** Every account with its state; one is looked at. */
export function AccountsPanel({ chosen, onChoose }: AccountsPanelProps) {
  const { t } = useWords()
  const language = useLanguage()
  const answer = useQuery(accounts)
  const rows = answer.data
  const inState = (state: Account['state']) => (rows ?? []).filter(account => account.state === state).length
  const columns: readonly Column<Account>[] = [
    { key: 'login', heading: t('accounts.login'), text: account => account.login },
    { key: 'name', heading: t('accounts.name'), text: account => account.display_name },
    { key: 'mail', heading: t('accounts.mail'), text: account => account.mail },
    { key: 'state', heading: t('accounts.state'), text: account => t(`person_state.${account.state}`) },
    {
      key: 'created',
      heading: t('accounts.created'),
      text: account => dayLabel(account.created_at, language),
      raw: account => account.created_at,
    },
  ]
  return (
    <Panel
      wide
      always
      title={t('accounts.title')}
      summary={
        rows &&
        t('accounts.summary', {
          all: rows.length,
          active: inState('active'),
          invited: inState('invited'),
        })
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="cuentas"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && (
        <TableTwin
          caption={t('accounts.title')}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          action={account => (
            <button
              type="button"
              className="button"
              aria-pressed={account.account_id === chosen}
              aria-label={t('accounts.choose_of', { name: account.display_name })}
              onClick={() => onChoose(account.account_id)}
            >
              {t('accounts.choose')}
            </button>
          )}
        />
      )}
    </Panel>
  )
}
