import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { breakGlass } from '../../api/persons.ts'
import { Failure } from '../../figures/Failure.tsx'
import { CaseField, PurposeField, purposeOf } from './fields.tsx'
import { useWords } from './words.ts'

/** Opens one person outside of the reader's scope for an hour: the one of this page, or whoever has a cédula. */
export function GlassForm({ id, onOpen }: { id?: string; onOpen?: () => void }) {
  const words = useWords()
  const router = useRouter()
  const opening = useMutation({
    mutationFn: breakGlass,
    onSuccess: opened => {
      if (onOpen) onOpen()
      else router.history.push(`/personas/${opened.id}`)
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const purpose = purposeOf(text('purpose'))
    if (purpose === undefined) return
    opening.mutate({
      ...(id === undefined ? { cedula: text('cedula') } : { id }),
      purpose,
      reason: text('reason'),
      case_number: text('case_number'),
    })
  }
  return (
    <form className="person-search" onSubmit={send} autoComplete="off">
      {id === undefined && (
        <label>
          <span>{words.cedula}</span>
          <input name="cedula" required minLength={3} maxLength={30} />
        </label>
      )}
      <PurposeField />
      <CaseField />
      <label className="person-wide">
        <span>{words.glass_reason}</span>
        <textarea name="reason" required minLength={10} maxLength={500} rows={2} />
      </label>
      <button type="submit" className="person-submit" disabled={opening.isPending}>
        {words.glass_open}
      </button>
      {opening.error && <Failure error={opening.error} />}
    </form>
  )
}
