import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PROGRAMMES } from '#domain/dimensions.ts'
import { type Reach as HowMuch, ROLES, type Role } from '#domain/roles.ts'
import { territories } from '../../api/queries.ts'
import { useLanguage } from '../../shell/preferences.ts'
import { useWords } from './words.ts'

const MOST_OPTIONS = 60

export interface Chosen {
  readonly programmes: readonly string[]
  readonly territories: readonly string[]
}

export const NONE: Chosen = { programmes: [], territories: [] }

/** What is sent: the codes, or `*` where none was chosen or the role is for all. */
export const reachOf = (role: Role, { programmes, territories }: Chosen) => ({
  programmes: programmes.length === 0 || ROLES[role].programmes === 'all' ? ('*' as const) : [...programmes],
  territories:
    territories.length === 0 || ROLES[role].territories === 'all' ? ('*' as const) : [...territories],
})

/** Whether something that the role needs is not chosen. */
export const lacks = (role: Role, side: keyof Chosen, chosen: Chosen): boolean =>
  ROLES[role][side] === 'some' && chosen[side].length === 0

interface ReachProps {
  readonly role: Role
  readonly value: Chosen
  readonly onChange: (chosen: Chosen) => void
  /** What is missing is said once somebody tried. */
  readonly tried: boolean
}

/** The programmes and territories of a grant or a token, as far as its role has a choice. */
export function Reach({ role, value, onChange, tried }: ReachProps) {
  const { t } = useWords()
  const language = useLanguage()
  const units = useQuery(territories).data
  const help = {
    all: t('grants.whole'),
    some: t('grants.needs_some'),
    any: t('grants.every'),
  } satisfies Record<HowMuch, string>
  const field = (side: keyof Chosen, label: string, data: { value: string; label: string }[]) => (
    <MultiSelect
      label={label}
      description={help[ROLES[role][side]]}
      data={data}
      value={ROLES[role][side] === 'all' ? [] : [...value[side]]}
      disabled={ROLES[role][side] === 'all'}
      onChange={codes => onChange({ ...value, [side]: codes })}
      searchable
      limit={MOST_OPTIONS}
      comboboxProps={{ keepMounted: false }}
      error={tried && lacks(role, side, value) ? t('grants.needs_some') : undefined}
    />
  )
  return (
    <>
      {field(
        'programmes',
        t('grants.programmes'),
        PROGRAMMES.map(({ id, label }) => ({ value: id, label: label[language] })),
      )}
      {field(
        'territories',
        t('grants.territories'),
        (units ?? [])
          .filter(({ level }) => level !== 'country')
          .map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      )}
    </>
  )
}
