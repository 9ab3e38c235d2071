import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/PasswordInput.css'
import { PasswordInput } from '@mantine/core'
import type { Ref } from 'react'
import { useState } from 'react'
import { useWords } from './words.ts'

interface PasswordFieldProps {
  readonly label: string
  readonly name: string
  readonly autoComplete: 'current-password' | 'new-password'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly description?: string
  readonly field?: Ref<HTMLInputElement>
}

/** A password: pasting and password managers are welcome, and its person may look at what they typed. */
export function PasswordField({ value, onChange, error, field, ...rest }: PasswordFieldProps) {
  const { t } = useWords()
  const [visible, setVisible] = useState(false)
  return (
    <PasswordInput
      {...rest}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={error}
      spellCheck={false}
      autoCapitalize="none"
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': visible ? t('sign_in.hide_password') : t('sign_in.show_password'),
        tabIndex: 0,
      }}
      {...(field === undefined ? {} : { ref: field })}
    />
  )
}
