import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CHECKED } from '#domain/privacy/deadlines.ts'
import { REQUEST_EVENTS, REQUEST_KINDS, type RequestEvent } from '#domain/privacy/requests.ts'
import * as privacy from '../../api/privacy.ts'
import { Failure } from '../../figures/Failure.tsx'
import { EventList } from './EventList.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { clockText, dayOf, useWords } from './words.ts'

const isStep = (event: RequestEvent): event is privacy.RequestStep['event'] =>
  !['registered', 'produced', 'erasure_ordered'].includes(event)

/** A request: its clock, what can be done next, and what has happened. */
export function RequestDetail({ id, close }: { readonly id: string; readonly close: () => void }) {
  const words = useWords()
  const { w, language, say } = words
  const found = useQuery(privacy.privacyRequest(id))
  const law = useQuery(privacy.privacyLaw).data
  const [note, setNote] = useState('')
  const [person, setPerson] = useState('')
  const [ground, setGround] = useState('')
  const [sure, setSure] = useState(false)
  const client = useQueryClient()
  const act = useMutation({
    mutationFn: (run: () => Promise<void>) => run(),
    onSuccess: () => {
      setNote('')
      setSure(false)
      return client.invalidateQueries({ queryKey: ['privacy'] })
    },
  })
  const one = found.data
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!one) return <p role="status">…</p>
  const grounds = law?.denials ?? []
  const step = (event: privacy.RequestStep['event']) =>
    act.mutate(() =>
      privacy.stepRequest(id, {
        event,
        ...(note.trim() === '' ? {} : { note }),
        ...(person.trim() === '' ? {} : { person_id: person.trim() }),
        ...(event === 'denied' ? { ground: ground || (grounds[0]?.id ?? '') } : {}),
      }),
    )
  const can = (event: RequestEvent) => one.possible.includes(event)
  return (
    <section className="privacy-detail" aria-label={`${w.request} ${id}`}>
      <h3>
        {w.request} {id}: {REQUEST_KINDS[one.kind][language]}
      </h3>
      <p>
        {clockText(one.clock, words)}. {w.due}: {dayOf(one.clock.due_on, words)}.{' '}
        {say(w.by_article, {
          article: one.due_article,
          checked: one.due_checked === 'set' ? w.set_by_hand : CHECKED[one.due_checked][language],
        })}
      </p>
      {one.possible.length > 0 && (
        <div className="privacy-steps">
          <h4>{w.steps}</h4>
          <TextField label={w.note} value={note} onChange={setNote} />
          {one.person_id === null && (
            <TextField label={w.person} value={person} onChange={setPerson} maxLength={40} />
          )}
          {can('denied') && grounds.length > 0 && (
            <ChoiceField
              label={w.ground}
              value={ground || (grounds[0]?.id ?? '')}
              options={grounds.map(each => [each.id, each.label[language]] as const)}
              onChange={setGround}
            />
          )}
          <div className="privacy-acts">
            {one.possible.filter(isStep).map(event => (
              <button key={event} type="button" className="button" onClick={() => step(event)}>
                {REQUEST_EVENTS[event][language]}
              </button>
            ))}
            {can('produced') &&
              (['html', 'json'] as const).map(format => (
                <button
                  key={format}
                  type="button"
                  className="button"
                  onClick={() => act.mutate(() => privacy.downloadFile(id, format))}
                >
                  {format === 'html' ? w.file_html : w.file_json}
                </button>
              ))}
            {can('erasure_ordered') && one.erasure_ordered_at === null && (
              <button
                type="button"
                className="button"
                onClick={() => (sure ? act.mutate(() => privacy.orderErasure(id)) : setSure(true))}
              >
                {sure ? w.order_erasure_sure : w.order_erasure}
              </button>
            )}
          </div>
          {can('produced') && <p className="muted">{w.file_note}</p>}
          {one.erasure_ordered_at !== null && <p role="status">{w.erasure_waits}</p>}
          {act.error && <Failure error={act.error} />}
        </div>
      )}
      <EventList
        events={one.events}
        nameOf={event => REQUEST_EVENTS[event as RequestEvent]?.[language] ?? event}
      />
      <button type="button" className="button" onClick={close}>
        {w.close}
      </button>
    </section>
  )
}
