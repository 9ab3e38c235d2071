import { TextInput } from '@mantine/core'
import type { Ref } from 'react'

interface CodeFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  /** Digits of an authenticator; else letters and digits of a recovery code. */
  readonly digits: boolean
  readonly field?: Ref<HTMLInputElement>
}

/** A code that is used once, typed, pasted or filled in by the browser. */
export function CodeField({ value, onChange, digits, field, label, error }: CodeFieldProps) {
  return (
    <TextInput
      label={label}
      name="code"
      autoComplete={digits ? 'one-time-code' : 'off'}
      inputMode={digits ? 'numeric' : 'text'}
      autoCapitalize={digits ? 'none' : 'characters'}
      spellCheck={false}
      className="code"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={error}
      {...(field === undefined ? {} : { ref: field })}
    />
  )
}
