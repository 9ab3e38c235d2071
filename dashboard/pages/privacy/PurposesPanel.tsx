import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { namedUse } from '#domain/privacy/uses.ts'
import * as privacy from '../../api/privacy.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { contractName, useWords } from './words.ts'

const keyOf = (one: privacy.PurposeLine) => `${one.use}-${one.contract}`

interface ConfirmBasisProps {
  readonly line: privacy.PurposeLine
  readonly law: privacy.PrivacyLaw
  readonly close: () => void
}

/** On what a use of a contract rests, as the officer says it. */
function ConfirmBasis({ line, law, close }: ConfirmBasisProps) {
  const words = useWords()
  const { w, language } = words
  const [basis, setBasis] = useState(line.basis)
  const [article, setArticle] = useState(line.article)
  const client = useQueryClient()
  const confirm = useMutation({
    mutationFn: privacy.confirmBasis,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: privacy.privacyPurposes.queryKey })
      close()
    },
  })
  return (
    <section className="privacy-detail" aria-label={w.confirm}>
      <h3>
        {namedUse(line.use)?.label[language] ?? line.use} · {contractName(line.contract, words)}
      </h3>
      <div className="privacy-steps">
        <ChoiceField
          label={w.basis}
          value={basis}
          options={law.bases.map(each => [each.id, each.label[language]] as const)}
          onChange={setBasis}
        />
        <TextField
          label={w.article}
          help={w.confirm_help}
          value={article}
          onChange={setArticle}
          error={article.trim() === '' ? w.missing : undefined}
          maxLength={300}
        />
        {confirm.error && <Failure error={confirm.error} />}
        <div className="privacy-acts">
          <button
            type="button"
            className="button"
            disabled={article.trim() === ''}
            onClick={() =>
              confirm.mutate({
                contract: line.contract as privacy.Confirmation['contract'],
                use: line.use,
                basis,
                article,
              })
            }
          >
            {w.confirm}
          </button>
          <button type="button" className="button" onClick={close}>
            {w.close}
          </button>
        </div>
      </div>
    </section>
  )
}

/** What each contract's data are used for, and on what that rests. */
export function PurposesPanel() {
  const words = useWords()
  const { w, language, say } = words
  const answer = useQuery(privacy.privacyPurposes)
  const [open, setOpen] = useState<string>()
  const law = useQuery(privacy.privacyLaw).data
  const rows = answer.data
  const confirmed = rows?.filter(one => one.confirmed_at !== null).length ?? 0
  const columns: readonly Column<privacy.PurposeLine>[] = [
    { key: 'contract', heading: w.contract, text: one => contractName(one.contract, words) },
    { key: 'use', heading: w.use, text: one => namedUse(one.use)?.label[language] ?? one.use },
    { key: 'source', heading: w.source, text: one => one.source },
    { key: 'classes', heading: w.classes, text: one => say(w.classes_text, one.classes) },
    {
      key: 'basis',
      heading: w.basis,
      text: one =>
        `${law?.bases.find(each => each.id === one.basis)?.label[language] ?? one.basis}: ${one.article}`,
      wide: true,
    },
    { key: 'state', heading: w.state, text: one => (one.confirmed_at === null ? w.proposed : w.confirmed) },
  ]
  const chosen = rows?.find(one => keyOf(one) === open)
  return (
    <Panel
      wide
      always
      title={w.purposes}
      summary={
        rows && say(w.purposes_summary, { lines: rows.length, confirmed, proposed: rows.length - confirmed })
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="fines"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && (
        <TableTwin
          caption={w.purposes}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          action={one => (
            <button
              type="button"
              className="button"
              aria-label={say(w.confirm_of, {
                use: namedUse(one.use)?.label[language] ?? one.use,
                contract: contractName(one.contract, words),
              })}
              onClick={() => setOpen(keyOf(one))}
            >
              {w.confirm}
            </button>
          )}
        />
      )}
      {chosen && law && <ConfirmBasis key={open} line={chosen} law={law} close={() => setOpen(undefined)} />}
    </Panel>
  )
}
