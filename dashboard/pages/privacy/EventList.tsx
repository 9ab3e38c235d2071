import type { PrivacyEvent } from '../../api/privacy.ts'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { instantOf, useWords } from './words.ts'

interface EventListProps {
  readonly events: readonly PrivacyEvent[]
  readonly nameOf: (event: string) => string
}

/** What has happened, in order. */
export function EventList({ events, nameOf }: EventListProps) {
  const words = useWords()
  const { w } = words
  return (
    <TableTwin
      caption={w.events}
      columns={[
        { key: 'at', heading: w.when, text: one => instantOf(one.at, words) },
        { key: 'event', heading: w.what, text: one => nameOf(one.event) },
        { key: 'who', heading: w.who, text: one => one.display_name ?? one.actor },
        { key: 'note', heading: w.note_head, text: one => one.note ?? '', wide: true },
      ]}
      rows={events}
      keyOf={one => one.event_id}
    />
  )
}
