import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { isNominal, isRole, ROLES, type Role } from '#domain/roles.ts'
import { giveGrant, grantsOf } from '../../api/office.ts'
import { Failure } from '../../figures/Failure.tsx'
import { endOfDay } from './labels.ts'
import { lacks, NONE, Reach, reachOf } from './Reach.tsx'
import { RoleSelect } from './RoleSelect.tsx'
import { useWords } from './words.ts'

const GIVEN_ROLES = Object.keys(ROLES).filter(isRole)

/** A role for an account; one that shows persons waits for a second person, and the form says so. */
export function NewGrantForm({ accountId }: { accountId: string }) {
  const { t } = useWords()
  const [role, setRole] = useState<Role>('leadership')
  const [reach, setReach] = useState(NONE)
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const client = useQueryClient()
  const give = useMutation({
    mutationFn: giveGrant,
    onSuccess: () => {
      setReach(NONE)
      setReason('')
      setTried(false)
      return client.invalidateQueries({ queryKey: grantsOf(accountId).queryKey })
    },
  })
  const isWhole =
    reason.trim() !== '' && !lacks(role, 'programmes', reach) && !lacks(role, 'territories', reach)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWhole && !give.isPending)
      give.mutate({
        account_id: accountId,
        role,
        ...reachOf(role, reach),
        ...(until === '' ? {} : { until: endOfDay(until) }),
        reason,
      })
  }
  return (
    <form className="office-form" onSubmit={submit} noValidate aria-label={t('grants.add')}>
      <RoleSelect roles={GIVEN_ROLES} value={role} onChange={setRole} />
      {isNominal(role) && <p className="office-note">{t('grants.second')}</p>}
      <Reach role={role} value={reach} onChange={setReach} tried={tried} />
      <TextInput
        label={t('grants.last_day')}
        type="date"
        value={until}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <TextInput
        label={t('grants.reason')}
        description={t('grants.reason_help')}
        autoComplete="off"
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={tried && reason.trim() === '' ? t('missing') : undefined}
      />
      {give.error && <Failure error={give.error} />}
      {give.data && (
        <p className="office-note" role="status">
          {t('accounts.done')}
        </p>
      )}
      <button type="submit" className="button office-primary" aria-disabled={give.isPending}>
        {t('grants.give')}
      </button>
    </form>
  )
}
