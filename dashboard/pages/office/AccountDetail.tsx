import { useQuery } from '@tanstack/react-query'
import { dayLabel } from '#domain/calendar.ts'
import {
  type Account,
  endAccount,
  type Grant,
  grantsOf,
  inviteAgain,
  resetTotp,
  revokeGrant,
} from '../../api/office.ts'
import { territories } from '../../api/queries.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { Confirm } from './Confirm.tsx'
import { InvitedNote } from './InvitedNote.tsx'
import { lastDayOf, programmeNames, roleLabel, territoryNames } from './labels.ts'
import { NewGrantForm } from './NewGrantForm.tsx'
import { useAct } from './useAct.ts'
import { useWords } from './words.ts'

const keyOf = (grant: Grant) => grant.grant_id

/** One account: what it was given, and what can be done about it. */
export function AccountDetail({ account }: { account: Account }) {
  const { t } = useWords()
  const language = useLanguage()
  const units = useQuery(territories).data
  const answer = useQuery(grantsOf(account.account_id))
  const invite = useAct(inviteAgain)
  const end = useAct(endAccount)
  const reset = useAct(resetTotp)
  const revoke = useAct(revokeGrant)
  const own = answer.data
  const columns: readonly Column<Grant>[] = [
    { key: 'role', heading: t('grants.role'), text: grant => roleLabel(grant.role, language) },
    { key: 'state', heading: t('grants.state'), text: grant => t(`grant_state.${grant.state}`) },
    {
      key: 'programmes',
      heading: t('grants.programmes'),
      text: grant => programmeNames(grant.programmes, t('every_programme'), language),
    },
    {
      key: 'territories',
      heading: t('grants.territories'),
      text: grant => territoryNames(grant.territories, t('country'), units),
    },
    {
      key: 'until',
      heading: t('grants.until'),
      text: grant =>
        grant.valid_until === null ? t('open_end') : dayLabel(lastDayOf(grant.valid_until), language),
      raw: grant => grant.valid_until,
    },
    { key: 'giver', heading: t('grants.giver'), text: grant => grant.giver_name ?? t('grants.terminal') },
    { key: 'reason', heading: t('grants.reason'), text: grant => grant.reason },
  ]
  const failed = invite.error ?? end.error ?? reset.error ?? revoke.error
  const isOver = account.state === 'disabled'
  return (
    <Panel
      wide
      always
      title={t('grants.of', { name: account.display_name })}
      summary={own && (own.length === 0 ? t('grants.none') : t('grants.summary', { count: own.length }))}
      columns={columns}
      rows={own}
      keyOf={keyOf}
      fileName="permisos"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {own && own.length > 0 && (
        <TableTwin
          caption={t('grants.of', { name: account.display_name })}
          columns={columns}
          rows={own}
          keyOf={keyOf}
          action={grant =>
            grant.state !== 'revoked' &&
            grant.state !== 'expired' && (
              <Confirm
                label={t('grants.revoke')}
                about={t('grants.revoke_of', { role: roleLabel(grant.role, language) })}
                what={t('grants.revoke_what')}
                busy={revoke.isPending}
                onConfirm={() => revoke.mutate(grant.grant_id)}
              />
            )
          }
        />
      )}
      {failed && <Failure error={failed} />}
      {invite.data && <InvitedNote invited={invite.data} />}
      {!isOver && (
        <>
          <div className="office-acts">
            <button
              type="button"
              className="button"
              disabled={invite.isPending}
              onClick={() => invite.mutate(account.account_id)}
            >
              {t('accounts.invite')}
            </button>
            <Confirm
              label={t('accounts.reset')}
              what={t('accounts.reset_what')}
              busy={reset.isPending}
              onConfirm={() => reset.mutate(account.account_id)}
            />
            <Confirm
              label={t('accounts.end')}
              what={t('accounts.end_what')}
              busy={end.isPending}
              onConfirm={() => end.mutate(account.account_id)}
            />
          </div>
          <h3>{t('grants.add')}</h3>
          <NewGrantForm accountId={account.account_id} />
        </>
      )}
    </Panel>
  )
}
