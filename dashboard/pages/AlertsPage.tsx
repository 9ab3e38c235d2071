import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayLabel } from '#domain/calendar.ts'
import * as queries from '../api/queries.ts'
import type { Mail } from '../api/types.ts'
import { Failure } from '../figures/Failure.tsx'
import { Panel } from '../figures/Panel.tsx'
import { TableTwin } from '../figures/TableTwin.tsx'
import { useBoard } from '../shell/useBoard.ts'
import { AlertList } from './AlertList.tsx'
import { alertColumns, alertKey } from './alertColumns.ts'

/** A link of a mail opens a window of its own: the frame itself must stay the mail. */
const withLinksOutside = (html: string): string => html.replace(/<head\b[^>]*>/i, '$&<base target="_blank">')

/** A mail as its reader got it, in a frame that runs nothing and loads nothing; its links open beside the page. */
function Preview({ mail }: { mail: Mail }) {
  const { t } = useTranslation()
  const answer = useQuery(queries.mailPreview(mail.message_id))
  if (answer.error) return <Failure error={answer.error} retry={() => void answer.refetch()} />
  return (
    <div className="mail-preview">
      <h3>{mail.subject}</h3>
      {answer.data && (
        <iframe
          title={t('alerts.mail_of', { subject: mail.subject })}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={withLinksOutside(answer.data.html)}
          referrerPolicy="no-referrer"
        />
      )}
    </div>
  )
}

/** Alertas: what is out of bounds, and the mails that told of it. */
export default function AlertsPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const answer = useQuery(queries.alerts)
  const catalogue = useQuery(queries.indicators).data ?? []
  const [chosen, setChosen] = useState<string>()
  if (!board) return <h1>{t('nav.alerts')}</h1>
  const { options } = board
  const open = answer.data?.alerts.filter(alert => alert.state === 'firing')
  const blind = answer.data?.alerts.filter(alert => alert.state === 'no_data')
  const mails = answer.data?.mails
  const mail = mails?.find(one => one.message_id === chosen)
  const mailColumns = [
    { key: 'subject', heading: t('alerts.subject'), text: (one: Mail) => one.subject },
    { key: 'recipient', heading: t('alerts.recipient'), text: (one: Mail) => one.recipient_masked },
    { key: 'state', heading: t('chart.status'), text: (one: Mail) => t(`mail_state.${one.state}`) },
    {
      key: 'created',
      heading: t('alerts.created'),
      text: (one: Mail) => dayLabel(one.created_at, options.language),
    },
  ]
  return (
    <>
      <h1>{t('nav.alerts')}</h1>
      <div className="panels">
        <Panel
          wide
          title={t('alerts.title')}
          summary={
            open &&
            t('alerts.summary', { count: open.length, places: new Set(open.map(one => one.territory)).size })
          }
          columns={alertColumns(options, t, catalogue)}
          rows={open}
          keyOf={alertKey}
          fileName="alertas"
          error={answer.error}
          retry={() => void answer.refetch()}
        >
          {open && <AlertList alerts={open} options={options} catalogue={catalogue} />}
        </Panel>
        {blind && blind.length > 0 && (
          <Panel
            wide
            title={t('alerts.blind')}
            summary={t('alerts.blind_summary')}
            columns={alertColumns(options, t, catalogue)}
            rows={blind}
            keyOf={alertKey}
            fileName="alertas-sin-dato"
          >
            <AlertList alerts={blind} options={options} catalogue={catalogue} />
          </Panel>
        )}
        {/* Mails tell of the whole country: who sees a part of it gets none. */}
        {mails !== null && (
          <Panel
            wide
            always
            title={t('alerts.mails')}
            summary={mails && t('alerts.mails_summary', { count: mails.length })}
            columns={mailColumns}
            rows={mails}
            keyOf={one => one.message_id}
            fileName="correos"
            error={answer.error}
          >
            {mails && (
              <TableTwin
                caption={t('alerts.mails')}
                columns={mailColumns}
                rows={mails}
                keyOf={one => one.message_id}
                action={one => (
                  <button
                    type="button"
                    className="link"
                    aria-label={t('alerts.mail_of', { subject: one.subject })}
                    onClick={() => setChosen(one.message_id)}
                  >
                    {t('alerts.read')}
                  </button>
                )}
              />
            )}
            {mail && <Preview mail={mail} />}
          </Panel>
        )}
      </div>
    </>
  )
}
