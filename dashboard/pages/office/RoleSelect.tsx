import { NativeSelect } from '@mantine/core'
import { isRole, type Role } from '#domain/roles.ts'
import { useLanguage } from '../../shell/preferences.ts'
import { roleLabel } from './labels.ts'
import { useWords } from './words.ts'

interface RoleSelectProps {
  readonly roles: readonly Role[]
  readonly value: Role
  readonly onChange: (role: Role) => void
}

/** One of the roles that may be given here. */
export function RoleSelect({ roles, value, onChange }: RoleSelectProps) {
  const { t } = useWords()
  const language = useLanguage()
  return (
    <NativeSelect
      label={t('grants.role')}
      value={value}
      data={roles.map(role => ({ value: role, label: roleLabel(role, language) }))}
      onChange={({ currentTarget }) => {
        if (isRole(currentTarget.value)) onChange(currentTarget.value)
      }}
    />
  )
}
