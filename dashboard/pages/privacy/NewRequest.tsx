import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import {
  REQUEST_CHANNELS,
  REQUEST_KINDS,
  type RequestChannel,
  type RequestKind,
} from '#domain/privacy/requests.ts'
import { addPrivacyRequest } from '../../api/privacy.ts'
import { Failure } from '../../figures/Failure.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { beginningOf, useWords } from './words.ts'

const KINDS = Object.keys(REQUEST_KINDS) as RequestKind[]
const CHANNELS = Object.keys(REQUEST_CHANNELS) as RequestChannel[]

/** What a person asked for, as it reached the ministry. */
export function NewRequest() {
  const { w, language } = useWords()
  const [kind, setKind] = useState<RequestKind>('access')
  const [channel, setChannel] = useState<RequestChannel>('counter')
  const [file, setFile] = useState('')
  const [person, setPerson] = useState('')
  const [received, setReceived] = useState('')
  const [tried, setTried] = useState(false)
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: addPrivacyRequest,
    onSuccess: () => {
      setFile('')
      setPerson('')
      setTried(false)
      return client.invalidateQueries({ queryKey: ['privacy'] })
    },
  })
  const missing = (value: string) => (tried && value.trim() === '' ? w.missing : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (file.trim() === '' || received === '' || add.isPending) return
    add.mutate({
      kind,
      channel,
      case_number: file,
      received_at: beginningOf(received),
      ...(person.trim() === '' ? {} : { person_id: person.trim() }),
    })
  }
  return (
    <details className="privacy-form">
      <summary>{w.register}</summary>
      <form onSubmit={submit} noValidate aria-label={w.register}>
        <ChoiceField
          label={w.right}
          value={kind}
          options={KINDS.map(id => [id, REQUEST_KINDS[id][language]] as const)}
          onChange={setKind}
        />
        <ChoiceField
          label={w.channel}
          value={channel}
          options={CHANNELS.map(id => [id, REQUEST_CHANNELS[id][language]] as const)}
          onChange={setChannel}
        />
        <TextField
          label={w.case}
          help={w.case_help}
          value={file}
          onChange={setFile}
          error={missing(file)}
          maxLength={200}
        />
        <TextField label={w.person} help={w.person_help} value={person} onChange={setPerson} maxLength={40} />
        <TextField
          label={w.received}
          help={w.received_help}
          type="date"
          value={received}
          onChange={setReceived}
          error={missing(received)}
        />
        {add.error && <Failure error={add.error} />}
        {add.data && <p role="status">{w.done}</p>}
        <button type="submit" className="button">
          {w.save}
        </button>
      </form>
    </details>
  )
}
