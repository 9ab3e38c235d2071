import { useMutation, useQuery } from '@tanstack/react-query'
import { ERRORS, isErrorCode } from '#domain/errors.ts'
import { goToProvider, provider } from '../../api/access.ts'
import { useLanguage } from '../../shell/preferences.ts'
import { Refusal } from './Refusal.tsx'
import { useWords } from './words.ts'

interface ProviderButtonProps {
  /** Where the person was going. */
  readonly next?: string | undefined
  /** The one-time link by which the institutional account is to be linked. */
  readonly link?: string
}

/** Signing in by the institution's identity provider, where there is one; and why the last try opened nothing. */
export function ProviderButton({ next, link }: ProviderButtonProps) {
  const { t } = useWords()
  const language = useLanguage()
  const { data } = useQuery(provider)
  const go = useMutation({
    mutationFn: goToProvider,
    onSuccess: ({ location }) => window.location.assign(location),
  })
  if (data?.available !== true) return null
  const refused = new URLSearchParams(window.location.search).get('refused') ?? ''
  return (
    <>
      {isErrorCode(refused) && go.isIdle && (
        <p className="notice" role="alert">
          {ERRORS[refused].text[language]}
        </p>
      )}
      <Refusal error={go.error} />
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={go.isPending}
          onClick={() =>
            go.isPending ||
            go.mutate({ ...(next === undefined ? {} : { next }), ...(link === undefined ? {} : { link }) })
          }
        >
          {t('provider.enter')}
        </button>
      </p>
    </>
  )
}
