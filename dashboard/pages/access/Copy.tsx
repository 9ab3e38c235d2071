import { useState } from 'react'

interface CopyProps {
  readonly text: string
  readonly label: string
  /** Said once it is copied. */
  readonly copied: string
}

/** Puts a text where it can be pasted; a browser that forbids that leaves it to be selected by hand. */
export function Copy({ text, label, copied }: CopyProps) {
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="muted">
        {isCopied ? copied : ''}
      </span>
    </>
  )
}
