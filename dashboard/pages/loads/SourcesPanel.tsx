import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { instantLabel } from '#domain/calendar.ts'
import type { Language } from '#domain/text.ts'
import type { Source } from '../../api/types.ts'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { RunProgress } from './RunProgress.tsx'
import { scheduleWords } from './schedule.ts'

const keyOf = (source: Source) => source.name

function columnsOf(t: TFunction, language: Language): readonly Column<Source>[] {
  const instant = (at: string | null, otherwise: string) =>
    at === null ? otherwise : instantLabel(at, language)
  return [
    { key: 'source', heading: t('loads.source'), text: source => source.name },
    {
      key: 'kind',
      heading: t('loads.kind'),
      text: source => t(`loads.kinds.${source.kind}`),
      raw: source => source.kind,
    },
    {
      key: 'schedule',
      heading: t('loads.schedule'),
      text: source => scheduleWords(source.schedule, t, language),
      raw: source => source.schedule?.cron ?? null,
    },
    {
      key: 'next',
      heading: t('loads.next_run'),
      text: source =>
        source.paused_at === null ? instant(source.next_run_at, t('loads.by_hand')) : t('loads.paused'),
      raw: source => source.next_run_at,
    },
    {
      key: 'last',
      heading: t('loads.last_run'),
      text: ({ last_run: run }) =>
        run === null
          ? t('loads.never')
          : `${t(`loads.run_state.${run.state}`)} · ${instantLabel(run.finished_at ?? run.started_at, language)}`,
      raw: ({ last_run: run }) => run?.state ?? null,
    },
    {
      key: 'success',
      heading: t('loads.last_success'),
      text: source => instant(source.last_success_at, t('loads.never')),
      raw: source => source.last_success_at,
    },
  ]
}

/** The configured sources: when each runs, how its last run ended, and how far a running one is. */
export function SourcesPanel({
  sources,
  error,
  retry,
  language,
}: {
  sources: readonly Source[] | undefined
  error: Error | null
  retry: () => void
  language: Language
}) {
  const { t } = useTranslation()
  const columns = columnsOf(t, language)
  const running = sources?.filter(source => source.last_run?.state === 'running') ?? []
  return (
    <Panel
      wide
      always
      title={t('loads.sources')}
      summary={sources && t('loads.sources_summary', { count: sources.length, running: running.length })}
      columns={columns}
      rows={sources}
      keyOf={keyOf}
      fileName="fuentes"
      error={error}
      retry={retry}
    >
      {sources && (
        <>
          {running.map(
            ({ name, last_run: run }) =>
              run?.progress && (
                <RunProgress key={run.run_id} source={name} progress={run.progress} language={language} />
              ),
          )}
          <TableTwin caption={t('loads.sources')} columns={columns} rows={sources} keyOf={keyOf} />
        </>
      )}
    </Panel>
  )
}
