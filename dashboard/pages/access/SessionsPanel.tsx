import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { instantLabel } from '#domain/calendar.ts'
import { endOtherSessions, endSession, sessions } from '../../api/access.ts'
import type { SessionRecord } from '../../api/types.ts'
import { Failure } from '../../figures/Failure.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { useWords } from './words.ts'

/** Where the account is open, and ending that elsewhere: whoever is there is asked to sign in at the next request. */
export function SessionsPanel() {
  const { t } = useWords()
  const language = useLanguage()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(sessions)
  const renew = () => client.invalidateQueries({ queryKey: sessions.queryKey })
  const one = useMutation({ mutationFn: endSession, onSettled: renew })
  const others = useMutation({ mutationFn: endOtherSessions, onSettled: renew })
  const failure = error ?? one.error ?? others.error
  const count = others.data ?? (one.isSuccess ? 1 : undefined)
  const at = (instant: string) => instantLabel(instant, language)
  const nameOf = ({ client: name }: SessionRecord) => name ?? t('account.session_unknown')
  const columns = [
    { key: 'client', heading: t('account.session_client'), text: nameOf },
    { key: 'network', heading: t('account.session_network'), text: ({ network }: SessionRecord) => network },
    {
      key: 'since',
      heading: t('account.session_since'),
      text: ({ created_at }: SessionRecord) => at(created_at),
    },
    {
      key: 'seen',
      heading: t('account.session_seen'),
      text: ({ last_seen_at }: SessionRecord) => at(last_seen_at),
    },
    { key: 'ends', heading: t('account.session_ends'), text: ({ ends_at }: SessionRecord) => at(ends_at) },
    {
      key: 'state',
      heading: t('account.session_state'),
      text: ({ current, stage }: SessionRecord) =>
        current
          ? t('account.session_this')
          : stage === 'full'
            ? t('account.session_open')
            : t('account.session_pending'),
    },
  ]
  return (
    <section className="panel panel-wide" aria-labelledby="account-sessions">
      <header className="panel-head">
        <h2 id="account-sessions">{t('account.sessions')}</h2>
        <div className="panel-tools">
          <button
            type="button"
            className="button"
            disabled={data === undefined || data.length < 2}
            onClick={() => others.mutate()}
          >
            {t('account.session_end_others')}
          </button>
        </div>
      </header>
      <p className="finding">{t('account.sessions_lead')}</p>
      <p role="status">{count === undefined ? '' : t('account.session_ended', { count })}</p>
      {failure && <Failure error={failure} retry={() => void refetch()} />}
      {data === undefined ? (
        !failure && <Waiting height={120} />
      ) : (
        <TableTwin
          caption={t('account.sessions')}
          columns={columns}
          rows={data}
          keyOf={({ session_id }) => session_id}
          action={session =>
            !session.current && (
              <button
                type="button"
                className="link"
                aria-label={t('account.session_end_of', {
                  client: nameOf(session),
                  since: at(session.created_at),
                })}
                onClick={() => one.mutate(session.session_id)}
              >
                {t('account.session_end')}
              </button>
            )
          }
        />
      )}
    </section>
  )
}
