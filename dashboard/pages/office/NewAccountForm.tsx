import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { accounts, addAccount, type NewAccount } from '../../api/office.ts'
import { Failure } from '../../figures/Failure.tsx'
import { InvitedNote } from './InvitedNote.tsx'
import { useWords } from './words.ts'

const EMPTY: NewAccount = { login: '', name: '', mail: '' }

/** A new account, and the link for its person. */
export function NewAccountForm() {
  const { t } = useWords()
  const [values, setValues] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: addAccount,
    onSuccess: () => {
      setValues(EMPTY)
      setTried(false)
      return client.invalidateQueries({ queryKey: accounts.queryKey })
    },
  })
  const missing = (Object.keys(EMPTY) as (keyof NewAccount)[]).filter(name => values[name].trim() === '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length === 0 && !add.isPending) add.mutate(values)
  }
  const field = (name: keyof NewAccount, label: string, description?: string) => (
    <TextInput
      label={label}
      name={`new-${name}`}
      type={name === 'mail' ? 'email' : 'text'}
      autoComplete="off"
      spellCheck={false}
      value={values[name]}
      onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
      error={tried && missing.includes(name) ? t('missing') : undefined}
      {...(description === undefined ? {} : { description })}
    />
  )
  return (
    <form className="office-form" onSubmit={submit} noValidate>
      <p className="muted">{t('accounts.add_lead')}</p>
      {field('login', t('accounts.login'), t('accounts.login_help'))}
      {field('name', t('accounts.name'))}
      {field('mail', t('accounts.mail'))}
      {add.error && <Failure error={add.error} />}
      {add.data && <InvitedNote invited={add.data} />}
      <button type="submit" className="button office-primary" aria-disabled={add.isPending}>
        {t('accounts.add')}
      </button>
    </form>
  )
}
