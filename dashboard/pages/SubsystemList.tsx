import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/text.ts'
import type { Subsystem } from '../api/types.ts'
import { TableTwin } from '../figures/TableTwin.tsx'
import { subsystemColumns } from './planColumns.ts'

/** The subsystems as sources of data: which report, which are late, which never came. */
export function SubsystemList({
  subsystems,
  language,
}: {
  subsystems: readonly Subsystem[]
  language: Language
}) {
  const { t } = useTranslation()
  return (
    <TableTwin
      caption={t('plan.subsystems')}
      columns={subsystemColumns(language, t)}
      rows={subsystems}
      keyOf={subsystem => subsystem.code}
    />
  )
}
