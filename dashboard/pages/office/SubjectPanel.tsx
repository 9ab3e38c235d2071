import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { whoHasSeen } from '../../api/office.ts'
import { Failure } from '../../figures/Failure.tsx'
import { SubjectReport } from './SubjectReport.tsx'
import { useWords } from './words.ts'

/** «Quién ha visto mis datos»: the report for the person who asks, to be printed and handed over. */
export function SubjectPanel() {
  const { t } = useWords()
  const [person, setPerson] = useState('')
  const [tried, setTried] = useState(false)
  const ask = useMutation({
    mutationFn: async (asked: string) => ({
      person: asked,
      at: new Date(),
      ...(await whoHasSeen({ person: asked })),
    }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (person.trim() !== '' && !ask.isPending) ask.mutate(person.trim())
  }
  return (
    <section className="panel panel-wide" aria-labelledby="audit-subject">
      <h2 id="audit-subject">{t('subject.title')}</h2>
      <p className="muted">{t('subject.lead')}</p>
      <form className="office-filters" onSubmit={submit} noValidate>
        <TextInput
          label={t('subject.person')}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={person}
          onChange={({ currentTarget }) => setPerson(currentTarget.value)}
          error={tried && person.trim() === '' ? t('missing') : undefined}
        />
        <button type="submit" className="button office-primary" aria-disabled={ask.isPending}>
          {t('subject.make')}
        </button>
        {ask.data && (
          <button type="button" className="button" onClick={() => window.print()}>
            {t('subject.print')}
          </button>
        )}
      </form>
      {ask.error && <Failure error={ask.error} />}
      {ask.data && (
        <SubjectReport
          person={ask.data.person}
          at={ask.data.at}
          entries={ask.data.entries}
          isCut={ask.data.next !== null}
        />
      )}
    </section>
  )
}
