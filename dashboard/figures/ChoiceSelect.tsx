import { type ComboboxItem, type ComboboxParsedItem, type OptionsFilter, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChoiceProps } from './Choice.tsx'
import { withoutAccents } from './plainText.ts'

const anyAccent: OptionsFilter = ({ options, search, limit }) => {
  const words = withoutAccents(search).split(/\s+/).filter(Boolean)
  const matches = (item: ComboboxItem<string>) => {
    const label = withoutAccents(item.label)
    return words.every(word => label.includes(word) || item.value.startsWith(word))
  }
  let left = limit
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) {
      if (left <= 0 || !matches(option)) return []
      left--
      return [option]
    }
    const items = option.items.filter(matches).slice(0, Math.max(0, left))
    left -= items.length
    return items.length > 0 ? [{ ...option, items }] : []
  })
}

const MOST_OPTIONS = 200

/** The list itself, in a chunk of its own. */
export default function ChoiceSelect({ label, data, value, onChange, limit = MOST_OPTIONS }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <Select
      label={label}
      data={data.map(entry => ('group' in entry ? { ...entry, items: [...entry.items] } : entry))}
      value={value}
      onChange={chosen => {
        if (chosen !== null) onChange(chosen)
      }}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('picker.nothing')}
      filter={anyAccent}
      limit={limit}
      // Seven hundred closed options would be there for every reader and every audit.
      comboboxProps={{ keepMounted: false }}
      className="picker"
    />
  )
}
