import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { auditActionLabel } from '#domain/audit-actions.ts'
import { type AuditEntry, type AuditQuestion, auditState, searchAudit } from '../../api/office.ts'
import { csvOf, download } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Grid } from '../../figures/Grid.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { auditColumns } from './auditColumns.ts'
import { endOfDay, startOfDay } from './labels.ts'
import { useWords } from './words.ts'

const PAGE = 200
const EMPTY = { actor: '', subject: '', action: '', from: '', until: '' }

/** What is asked, without what was left empty. */
const questionOf = ({ actor, subject, action, from, until }: typeof EMPTY): AuditQuestion => ({
  ...(actor.trim() === '' ? {} : { actor: actor.trim() }),
  ...(subject.trim() === '' ? {} : { subject: subject.trim() }),
  ...(action === '' ? {} : { action: action as NonNullable<AuditQuestion['action']> }),
  ...(from === '' ? {} : { from: startOfDay(from) }),
  ...(until === '' ? {} : { until: endOfDay(until) }),
  limit: PAGE,
})

interface Found {
  readonly question: AuditQuestion
  readonly entries: readonly AuditEntry[]
  readonly next: string | null
}

const keyOf = (entry: AuditEntry) => entry.sequence

/** Searching the audit: asked when its person says so, since each question is itself an entry. */
export function AuditSearchPanel() {
  const { t } = useWords()
  const language = useLanguage()
  const [values, setValues] = useState(EMPTY)
  const [found, setFound] = useState<Found>()
  const ask = useMutation({
    mutationFn: async ({
      question,
      earlier,
    }: {
      question: AuditQuestion
      earlier: readonly AuditEntry[]
    }) => {
      const before = earlier.at(-1)?.sequence
      const answer = await searchAudit({ ...question, ...(before === undefined ? {} : { before }) })
      setFound({ question, entries: [...earlier, ...answer.entries], next: answer.next })
    },
  })
  const actions = useQuery(auditState).data?.actions ?? []
  const columns = useMemo(() => auditColumns(t, language), [t, language])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ask.isPending) ask.mutate({ question: questionOf(values), earlier: [] })
  }
  const field = (name: keyof typeof EMPTY, label: string, type = 'text') => (
    <TextInput
      label={label}
      type={type}
      autoComplete="off"
      spellCheck={false}
      value={values[name]}
      onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
    />
  )
  return (
    <section className="panel panel-wide" aria-labelledby="audit-search">
      <header className="panel-head">
        <h2 id="audit-search">{t('search.title')}</h2>
        <button
          type="button"
          className="button"
          disabled={!found}
          onClick={() => found && download('auditoria.csv', csvOf(columns, found.entries))}
        >
          CSV
        </button>
      </header>
      <p className="muted">{t('search.lead')}</p>
      <form className="office-filters" onSubmit={submit} noValidate>
        {field('actor', t('search.actor'))}
        {field('subject', t('search.subject'))}
        <NativeSelect
          label={t('search.action')}
          value={values.action}
          data={[
            { value: '', label: t('search.every_action') },
            ...actions.map(code => ({ value: code, label: auditActionLabel(code, language) })),
          ]}
          onChange={({ currentTarget }) => setValues({ ...values, action: currentTarget.value })}
        />
        {field('from', t('search.from'), 'date')}
        {field('until', t('search.until'), 'date')}
        <button type="submit" className="button office-primary" aria-disabled={ask.isPending}>
          {t('search.ask')}
        </button>
      </form>
      {ask.error && <Failure error={ask.error} />}
      {found && (
        <>
          <p className="finding" role="status">
            {found.entries.length === 0
              ? t('search.none')
              : found.next === null
                ? t('search.summary', { count: found.entries.length })
                : t('search.summary_more', { count: found.entries.length })}
          </p>
          {found.entries.length > 0 && (
            <Grid
              label={t('search.found')}
              columns={columns}
              keyOf={keyOf}
              language={language}
              rows={found.entries}
            />
          )}
          {found.next !== null && (
            <button
              type="button"
              className="button"
              disabled={ask.isPending}
              onClick={() => ask.mutate({ question: found.question, earlier: found.entries })}
            >
              {t('search.more')}
            </button>
          )}
        </>
      )}
    </section>
  )
}
