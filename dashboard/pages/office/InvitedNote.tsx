import { instantLabel } from '#domain/calendar.ts'
import type { Invited } from '../../api/office.ts'
import { useLanguage } from '../../shell/preferences.ts'
import { useWords } from './words.ts'

/** How the link reaches its person: by mail, or by whoever made it, who sees it this once. */
export function InvitedNote({ invited }: { invited: Invited }) {
  const { t } = useWords()
  const until = instantLabel(invited.expires_at, useLanguage())
  return (
    <div className="office-note" role="status">
      {invited.link === null ? (
        <p>{t('accounts.mailed', { to: invited.mailed_to ?? '', until })}</p>
      ) : (
        <>
          <p>{t('accounts.link', { until })}</p>
          <p>
            <code className="office-secret">{invited.link}</code>
          </p>
        </>
      )}
    </div>
  )
}
