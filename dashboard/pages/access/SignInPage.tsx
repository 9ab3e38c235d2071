import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { ownPath } from '../../access/next.ts'
import { me } from '../../api/access.ts'
import { CodeForm } from './CodeForm.tsx'
import { Enrolment } from './Enrolment.tsx'
import { Frame } from './Frame.tsx'
import { LinkForm } from './LinkForm.tsx'
import { linkOfAddress } from './linkOfAddress.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { useWords } from './words.ts'

const KEPT = new Set<unknown>(['me', 'status'])

/** Entrar: the password, the code or the authenticator, whichever the server waits for; then the page that was asked for. */
export default function SignInPage() {
  const { t } = useWords()
  const router = useRouter()
  const client = useQueryClient()
  const { next } = useSearch({ strict: false })
  const [link, setLink] = useState(linkOfAddress)
  const [passwordSet, setPasswordSet] = useState(false)
  // Codes that were just made are on the screen: nothing takes them away before they are kept.
  const [enrolled, setEnrolled] = useState(false)
  const answer = useQuery(me)
  const stage = answer.data?.stage
  const target = ownPath(next, window.location.origin)
  useEffect(() => {
    if (stage !== 'full' || enrolled || link !== undefined) return
    // What somebody else asked for in this window before is theirs.
    client.removeQueries({ predicate: ({ queryKey }) => !KEPT.has(queryKey[0]) })
    router.history.replace(target ?? '/')
  }, [stage, enrolled, link, target, client, router])
  const ask = useCallback(() => client.invalidateQueries({ queryKey: me.queryKey }), [client])

  if (link !== undefined)
    return (
      <LinkForm
        link={link}
        onEnd={set => {
          setPasswordSet(set)
          setLink(undefined)
        }}
      />
    )
  if (answer.data === undefined)
    return (
      <Frame title={t('sign_in.title')}>
        <p role="status">{answer.isError ? t('sign_in.starting') : ''}</p>
      </Frame>
    )
  if (stage === 'totp') return <CodeForm onDone={ask} />
  if (stage === 'enrolment' || enrolled)
    return (
      <Frame title={t('enrolment.title')}>
        <Enrolment
          onConfirmed={() => setEnrolled(true)}
          onDone={() => ask().then(() => setEnrolled(false))}
        />
      </Frame>
    )
  if (stage === 'full') return <Frame title={t('sign_in.title')}>{null}</Frame>
  const said = passwordSet ? t('link.done') : target === undefined ? undefined : t('sign_in.ended')
  return <PasswordForm said={said} next={target} onDone={ask} />
}
