import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly help?: string
  readonly error?: string | undefined
  /** Draws the control with what it needs to be named and described. */
  readonly children: (given: {
    readonly id: string
    readonly 'aria-describedby': string | undefined
    readonly 'aria-invalid': boolean | undefined
  }) => ReactNode
}

/** A control with its name, what to write in it, and what is wrong with it. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId()
  const note = error ?? help
  return (
    <div className="privacy-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? 'muted' : 'privacy-wrong'}>
          {note}
        </p>
      )}
    </div>
  )
}

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly (readonly [id: Id, label: string])[]
  readonly onChange: (id: Id) => void
}

/** One of a few. */
export function ChoiceField<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <Field label={label}>
      {given => (
        <select
          {...given}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find(([id]) => id === currentTarget.value)
            if (chosen) onChange(chosen[0])
          }}
        >
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface TextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: string
  readonly error?: string | undefined
  readonly type?: 'text' | 'date'
  readonly maxLength?: number
}

/** A line of text, or a day. */
export function TextField({
  label,
  value,
  onChange,
  help,
  error,
  type = 'text',
  maxLength = 2000,
}: TextProps) {
  return (
    <Field label={label} error={error} {...(help === undefined ? {} : { help })}>
      {given => (
        <input
          {...given}
          type={type}
          autoComplete="off"
          maxLength={maxLength}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
