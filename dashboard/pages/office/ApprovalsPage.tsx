import '../../style/office.css'
import { useQuery } from '@tanstack/react-query'
import { dayLabel } from '#domain/calendar.ts'
import { approveGrant, type Grant, refuseGrant, waitingGrants } from '../../api/office.ts'
import { territories } from '../../api/queries.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { AgreementsPanel } from '../sectoral/AgreementsPanel.tsx'
import { ListsPanel } from '../sectoral/ListsPanel.tsx'
import { Confirm } from './Confirm.tsx'
import { lastDayOf, programmeNames, roleLabel, territoryNames } from './labels.ts'
import { useAct } from './useAct.ts'
import { useWords } from './words.ts'

/** One grant that waits: who gets what, who gave it and why, and the second person's decision. */
function WaitingGrant({ grant }: { grant: Grant }) {
  const { t } = useWords()
  const language = useLanguage()
  const units = useQuery(territories).data
  const approve = useAct(approveGrant)
  const refuse = useAct(refuseGrant)
  const failed = approve.error ?? refuse.error
  return (
    <li>
      <p className="entry-head">
        <strong>{grant.display_name}</strong> <span className="muted">{grant.login}</span>
      </p>
      <p>
        {t('waiting.asks', {
          role: roleLabel(grant.role, language),
          programmes: programmeNames(grant.programmes, t('every_programme'), language),
          territories: territoryNames(grant.territories, t('country'), units),
          until:
            grant.valid_until === null ? t('open_end') : dayLabel(lastDayOf(grant.valid_until), language),
        })}
      </p>
      <p className="muted">
        {t('waiting.given', {
          who: grant.giver_name ?? t('grants.terminal'),
          day: dayLabel(grant.given_at, language),
          reason: grant.reason,
        })}
      </p>
      {failed && <Failure error={failed} />}
      {grant.mine ? (
        <p className="office-note">{t('waiting.mine')}</p>
      ) : (
        <div className="office-acts">
          <button
            type="button"
            className="button office-primary"
            aria-label={t('waiting.approve_of', { name: grant.display_name })}
            disabled={approve.isPending}
            onClick={() => approve.mutate(grant.grant_id)}
          >
            {t('waiting.approve')}
          </button>
          <Confirm
            label={t('waiting.refuse')}
            about={t('waiting.refuse_of', { name: grant.display_name })}
            what={t('waiting.refuse_what')}
            busy={refuse.isPending}
            onConfirm={() => refuse.mutate(grant.grant_id)}
          />
        </div>
      )}
    </li>
  )
}

/** Aprobaciones: what waits for a second person. */
export default function ApprovalsPage() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(waitingGrants)
  return (
    <>
      <h1>{t('approvals')}</h1>
      <div className="panels">
        <section className="panel panel-wide" aria-labelledby="waiting-grants">
          <h2 id="waiting-grants">{t('waiting.title')}</h2>
          <p className="muted">{t('waiting.lead')}</p>
          {error ? (
            <Failure error={error} retry={() => void refetch()} />
          ) : data === undefined ? (
            <Waiting height={160} />
          ) : (
            <>
              <p className="finding">
                {data.length === 0 ? t('waiting.none') : t('waiting.summary', { count: data.length })}
              </p>
              <ul className="entries office-list">
                {data.map(grant => (
                  <WaitingGrant key={grant.grant_id} grant={grant} />
                ))}
              </ul>
            </>
          )}
        </section>
        <ListsPanel />
        <AgreementsPanel />
      </div>
    </>
  )
}
