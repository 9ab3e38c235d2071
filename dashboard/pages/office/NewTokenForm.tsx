import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Role } from '#domain/roles.ts'
import { addToken, tokens } from '../../api/office.ts'
import { Failure } from '../../figures/Failure.tsx'
import { endOfDay } from './labels.ts'
import { lacks, NONE, Reach, reachOf } from './Reach.tsx'
import { RoleSelect } from './RoleSelect.tsx'
import { useWords } from './words.ts'

/** Roles that see no rows of persons; the service refuses any other. */
const TOKEN_ROLES = [
  'leadership',
  'programme_manager',
  'analyst',
  'administrator',
] as const satisfies readonly Role[]
type TokenRole = (typeof TOKEN_ROLES)[number]
const isTokenRole = (role: Role): role is TokenRole => (TOKEN_ROLES as readonly Role[]).includes(role)

/** A token for a program; its text is shown once. */
export function NewTokenForm() {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [role, setRole] = useState<TokenRole>('analyst')
  const [reach, setReach] = useState(NONE)
  const [lastDay, setLastDay] = useState('')
  const [tried, setTried] = useState(false)
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: addToken,
    onSuccess: () => {
      setName('')
      setReach(NONE)
      setTried(false)
      return client.invalidateQueries({ queryKey: tokens.queryKey })
    },
  })
  const isWhole =
    name.trim() !== '' &&
    lastDay !== '' &&
    !lacks(role, 'programmes', reach) &&
    !lacks(role, 'territories', reach)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWhole && !add.isPending)
      add.mutate({ name, role, ...reachOf(role, reach), expires: endOfDay(lastDay) })
  }
  return (
    <form className="office-form" onSubmit={submit} noValidate aria-label={t('tokens.add')}>
      <TextInput
        label={t('tokens.name')}
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={tried && name.trim() === '' ? t('missing') : undefined}
      />
      <RoleSelect
        roles={TOKEN_ROLES}
        value={role}
        onChange={chosen => {
          if (isTokenRole(chosen)) setRole(chosen)
        }}
      />
      <Reach role={role} value={reach} onChange={setReach} tried={tried} />
      <TextInput
        label={t('tokens.last_day')}
        type="date"
        value={lastDay}
        onChange={({ currentTarget }) => setLastDay(currentTarget.value)}
        error={tried && lastDay === '' ? t('missing') : undefined}
      />
      {add.error && <Failure error={add.error} />}
      {add.data && (
        <div className="office-note" role="status">
          <p>{t('tokens.shown')}</p>
          <p>
            <code className="office-secret">{add.data.token}</code>
          </p>
        </div>
      )}
      <button type="submit" className="button office-primary" aria-disabled={add.isPending}>
        {t('tokens.make')}
      </button>
    </form>
  )
}
