import { useState } from 'react'
import { useWords } from './words.ts'

interface ConfirmProps {
  readonly label: string
  /** Whom or what it is about, for who does not see the row. */
  readonly about?: string
  /** What happens: «Sí, desactivarla». */
  readonly what: string
  readonly busy: boolean
  readonly onConfirm: () => void
}

/** A button for what cannot be taken back: it asks once more, in its own place. */
export function Confirm({ label, about, what, busy, onConfirm }: ConfirmProps) {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <button
        type="button"
        className="button"
        {...(about === undefined ? {} : { 'aria-label': about })}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of two buttons within a row is no set of fields
    <span className="office-sure" role="group" aria-label={about ?? label}>
      {t('sure')}
      <button
        type="button"
        className="button"
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone; its answer takes the focus
        autoFocus
        disabled={busy}
        onClick={() => {
          setAsked(false)
          onConfirm()
        }}
      >
        {t('yes', { what })}
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {t('no')}
      </button>
    </span>
  )
}
