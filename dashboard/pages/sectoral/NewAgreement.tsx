import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { PURPOSE_IDS, PURPOSES, type Purpose } from '#domain/nominal.ts'
import { SECTORAL_COLUMNS, type SectoralColumn } from '#domain/sectoral.ts'
import { privacyTransfers } from '../../api/privacy.ts'
import { type NewAgreement as Body, registerAgreement } from '../../api/sectoral.ts'
import { Failure } from '../../figures/Failure.tsx'
import { SECTORAL, useAct } from '../office/useAct.ts'
import { ChoiceField, TextField } from '../privacy/Field.tsx'
import { columnLabel, useWords } from './words.ts'

const FIRST: readonly SectoralColumn[] = ['person_id', 'cedula', 'given_names', 'surnames']
const EMPTY = { institution: '', figures: '', begins: '', ends: '', key: '' }

/** An agreement as data protection registers it; another person approves it. */
export function NewAgreement() {
  const { w, language } = useWords()
  const [purpose, setPurpose] = useState<Purpose>('referral')
  const [chosen, setChosen] = useState<string>()
  const [columns, setColumns] = useState<readonly SectoralColumn[]>(FIRST)
  const [typed, setTyped] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const standing = useQuery(privacyTransfers).data?.filter(
    ({ state }) => state === 'in_force' || state === 'future',
  )
  const transfer = chosen ?? standing?.[0]?.transfer_id
  const add = useAct(async (body: Body) => {
    const made = await registerAgreement(body)
    setTyped(EMPTY)
    setTried(false)
    return made
  }, SECTORAL)
  const missing = (value: string) => (tried && value.trim() === '' ? w.missing : undefined)
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (value: string) => setTyped(before => ({ ...before, [name]: value })),
    error: name === 'figures' ? undefined : missing(typed[name]),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const { institution, figures, begins, ends, key } = typed
    if ([institution, begins, ends, key].some(value => value.trim() === '') || columns.length === 0) return
    if (transfer === undefined || add.isPending) return
    const indicators = figures.split(/[\s,]+/).filter(code => code !== '')
    add.mutate({
      transfer_id: transfer,
      institution: institution.trim(),
      purpose,
      columns: [...columns],
      ...(indicators.length === 0 ? {} : { indicators: indicators as NonNullable<Body['indicators']> }),
      begins_on: begins,
      ends_on: ends,
      recipient_key: key.trim(),
    })
  }
  return (
    <details className="privacy-form">
      <summary>{w.register}</summary>
      {standing?.length === 0 && <p>{w.no_transfer}</p>}
      {standing && transfer !== undefined && (
        <form onSubmit={submit} noValidate aria-label={w.register}>
          <ChoiceField
            label={w.transfer}
            value={transfer}
            options={standing.map(one => [one.transfer_id, `${one.recipient} · ${one.agreement}`] as const)}
            onChange={setChosen}
          />
          <TextField
            label={w.institution_code}
            help={w.institution_help}
            {...field('institution')}
            maxLength={60}
          />
          <ChoiceField
            label={w.purpose}
            value={purpose}
            options={PURPOSE_IDS.map(id => [id, PURPOSES[id][language]] as const)}
            onChange={setPurpose}
          />
          <fieldset className="privacy-columns">
            <legend>{w.columns}</legend>
            {SECTORAL_COLUMNS.map(name => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={columns.includes(name)}
                  onChange={({ currentTarget: { checked } }) =>
                    setColumns(before =>
                      checked ? [...before, name] : before.filter(other => other !== name),
                    )
                  }
                />{' '}
                {columnLabel(name, language)}
              </label>
            ))}
            <p className="muted">{w.columns_help}</p>
          </fieldset>
          <TextField label={w.figures} help={w.figures_help} {...field('figures')} />
          <TextField label={w.begins} type="date" {...field('begins')} />
          <TextField label={w.ends} type="date" {...field('ends')} />
          <TextField label={w.key} help={w.key_help} {...field('key')} />
          {add.error && <Failure error={add.error} />}
          {add.data && <p role="status">{w.done}</p>}
          <button type="submit" className="button">
            {w.save}
          </button>
        </form>
      )}
    </details>
  )
}
