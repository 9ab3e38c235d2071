import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BREACH_EVENTS, BREACH_RISKS } from '#domain/privacy/breaches.ts'
import { type BreachStep, type PrivacyBreach, stepBreach } from '../../api/privacy.ts'
import { Failure } from '../../figures/Failure.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { useWords } from './words.ts'

/** What can be done next with a breach. */
export function BreachSteps({
  breach,
  close,
}: {
  readonly breach: PrivacyBreach
  readonly close: () => void
}) {
  const { w, language } = useWords()
  const [note, setNote] = useState('')
  const [risk, setRisk] = useState<'risk' | 'no_risk'>('risk')
  const client = useQueryClient()
  const act = useMutation({
    mutationFn: (step: BreachStep) => stepBreach(breach.breach_id, step),
    onSuccess: () => {
      setNote('')
      return client.invalidateQueries({ queryKey: ['privacy'] })
    },
  })
  const steps = breach.possible.filter(event => event !== 'registered')
  return (
    <section className="privacy-detail" aria-label={`${w.breach} ${breach.breach_id}`}>
      <h3>
        {w.breach} {breach.breach_id}
      </h3>
      <p>{breach.summary}</p>
      {steps.length > 0 && (
        <div className="privacy-steps">
          <h4>{w.steps}</h4>
          <TextField label={w.note} value={note} onChange={setNote} />
          <ChoiceField
            label={w.risk}
            value={risk}
            options={(['risk', 'no_risk'] as const).map(id => [id, BREACH_RISKS[id][language]] as const)}
            onChange={setRisk}
          />
          <div className="privacy-acts">
            {steps.map(event => (
              <button
                key={event}
                type="button"
                className="button"
                onClick={() =>
                  act.mutate({
                    event,
                    ...(note.trim() === '' ? {} : { note }),
                    ...(event === 'judged' ? { risk } : {}),
                  })
                }
              >
                {BREACH_EVENTS[event][language]}
              </button>
            ))}
          </div>
          {act.error && <Failure error={act.error} />}
        </div>
      )}
      <button type="button" className="button" onClick={close}>
        {w.close}
      </button>
    </section>
  )
}
