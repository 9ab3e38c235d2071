import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayLabel } from '#domain/calendar.ts'
import { me, proof, renewCodes, secondFactor, sessions } from '../../api/access.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { Enrolment } from './Enrolment.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { useWords } from './words.ts'

/** Below this the person is told to make others. */
const FEW_CODES = 3

/** The second factor of one's own account: set up where there is none, told of where there is. */
export function SecondFactorPanel() {
  const { t } = useWords()
  const language = useLanguage()
  const client = useQueryClient()
  const [settingUp, setSettingUp] = useState(false)
  const { data, error, refetch } = useQuery(secondFactor)
  const renew = useMutation({ mutationFn: renewCodes })
  const finish = async () => {
    setSettingUp(false)
    renew.reset()
    // The seed of the form that closes is not asked for anew.
    for (const { queryKey } of [secondFactor, proof, sessions, me])
      await client.invalidateQueries({ queryKey, exact: true })
  }
  return (
    <section className="panel" aria-labelledby="account-factor">
      <h2 id="account-factor">{t('account.second_factor')}</h2>
      {error !== null ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : renew.data ? (
        <RecoveryCodes codes={renew.data} onDone={finish} />
      ) : settingUp ? (
        <Enrolment onDone={finish} onCancel={() => setSettingUp(false)} />
      ) : data === undefined ? (
        <Waiting height={60} />
      ) : data.confirmed_at === null ? (
        <>
          <p>{t('account.factor_off')}</p>
          <button type="button" className="primary" onClick={() => setSettingUp(true)}>
            {t('account.factor_begin')}
          </button>
        </>
      ) : (
        <>
          <p>
            {t('account.factor_on', {
              day: dayLabel(data.confirmed_at, language),
              left: data.recovery_codes_left,
            })}
          </p>
          {data.recovery_codes_left < FEW_CODES && <p className="notice">{t('account.factor_few')}</p>}
          {renew.error && <Failure error={renew.error} />}
          <p>
            <button
              type="button"
              className="button"
              disabled={renew.isPending}
              onClick={() => renew.mutate()}
            >
              {t('account.factor_renew')}
            </button>
          </p>
          <p className="muted small">{t('account.factor_lost')}</p>
        </>
      )}
    </section>
  )
}
