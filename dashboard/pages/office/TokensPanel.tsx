import { useQuery } from '@tanstack/react-query'
import { dayLabel, instantLabel } from '#domain/calendar.ts'
import { revokeToken, type Token, tokens } from '../../api/office.ts'
import { territories } from '../../api/queries.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { Confirm } from './Confirm.tsx'
import { lastDayOf, programmeNames, roleLabel, territoryNames } from './labels.ts'
import { NewTokenForm } from './NewTokenForm.tsx'
import { useAct } from './useAct.ts'
import { useWords } from './words.ts'

const keyOf = (token: Token) => token.token_id

/** Tokens by which programs read figures. */
export function TokensPanel() {
  const { t } = useWords()
  const language = useLanguage()
  const units = useQuery(territories).data
  const answer = useQuery(tokens)
  const revoke = useAct(revokeToken)
  const rows = answer.data
  const standing = (token: Token) => token.revoked_at === null && new Date(token.expires_at) > new Date()
  const columns: readonly Column<Token>[] = [
    { key: 'name', heading: t('tokens.name'), text: token => token.name },
    { key: 'prefix', heading: t('tokens.prefix'), text: token => token.prefix },
    { key: 'role', heading: t('grants.role'), text: token => roleLabel(token.role, language) },
    {
      key: 'programmes',
      heading: t('grants.programmes'),
      text: token => programmeNames(token.programmes, t('every_programme'), language),
    },
    {
      key: 'territories',
      heading: t('grants.territories'),
      text: token => territoryNames(token.territories, t('country'), units),
    },
    {
      key: 'expires',
      heading: t('tokens.expires'),
      text: token =>
        token.revoked_at === null ? dayLabel(lastDayOf(token.expires_at), language) : t('tokens.ended'),
      raw: token => token.revoked_at ?? token.expires_at,
    },
    {
      key: 'used',
      heading: t('tokens.used'),
      text: token =>
        token.last_used_at === null ? t('tokens.never') : instantLabel(token.last_used_at, language),
      raw: token => token.last_used_at,
    },
  ]
  return (
    <Panel
      wide
      always
      title={t('tokens.title')}
      summary={rows && t('tokens.summary', { count: rows.filter(standing).length })}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="tokens"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && rows.length > 0 && (
        <TableTwin
          caption={t('tokens.title')}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          action={token =>
            standing(token) && (
              <Confirm
                label={t('tokens.end')}
                about={t('tokens.end_of', { name: token.name })}
                what={t('tokens.end_what')}
                busy={revoke.isPending}
                onConfirm={() => revoke.mutate(token.token_id)}
              />
            )
          }
        />
      )}
      {revoke.error && <Failure error={revoke.error} />}
      <h3>{t('tokens.add')}</h3>
      <NewTokenForm />
    </Panel>
  )
}
