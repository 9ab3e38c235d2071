import { type ComboboxItem, type ComboboxParsedItem, type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { COUNTRY } from '#domain/dimensions.ts'
import { periodLabel } from '#domain/periods.ts'
import type { TerritoryUnit } from '../api/types.ts'
import { periodChoices } from './periods.ts'
import { type Board, useBoard } from './useBoard.ts'

/** Letters without their marks: `Ngabe` finds Ngäbe-Buglé. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

const MOST_OPTIONS = 80

const anyAccent: OptionsFilter = ({ options, search, limit }) => {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const matches = (item: ComboboxItem<string>) => {
    const label = plain(item.label)
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

function PeriodPicker({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { language } = board.options
  const data = useMemo(() => {
    const choices = periodChoices(board.asOf, language)
    const groups = (['cycle', 'year', 'quarter'] as const).map(kind => ({
      group: t(`picker.${kind}`),
      items: choices[kind],
    }))
    const known = groups.some(group => group.items.some(item => item.value === board.period.id))
    const other = {
      group: t('picker.other'),
      items: [{ value: board.period.id, label: periodLabel(board.period, language) }],
    }
    return known ? groups : [other, ...groups]
  }, [board.asOf, board.period, language, t])
  return (
    <Select
      label={t('picker.period')}
      data={data}
      value={board.period.id}
      onChange={value => value && board.change({ period: value })}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('picker.nothing')}
      filter={anyAccent}
      limit={200}
      className="picker"
    />
  )
}

function TerritoryPicker({ board }: { board: Board }) {
  const { t } = useTranslation()
  const data = useMemo(() => {
    const name = (unit: TerritoryUnit) => {
      const parent =
        unit.parent === null || unit.parent === COUNTRY ? undefined : board.territories.get(unit.parent)
      return parent ? `${unit.name} (${parent.name})` : unit.name
    }
    return (['country', 'province', 'district', 'corregimiento'] as const).map(level => ({
      group: t(`level.${level}`),
      items: [...board.territories.values()]
        .filter(unit => unit.level === level)
        .map(unit => ({ value: unit.code, label: name(unit) })),
    }))
  }, [board.territories, t])
  return (
    <Select
      label={t('picker.territory')}
      data={data}
      value={board.territory.code}
      onChange={value => value && board.change({ territory: value })}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('picker.nothing')}
      filter={anyAccent}
      limit={MOST_OPTIONS}
      className="picker"
    />
  )
}

/** Period and territory of every page, kept in the address. */
export function Pickers() {
  const board = useBoard()
  if (!board) return <div className="pickers" />
  return (
    <div className="pickers">
      <PeriodPicker board={board} />
      <TerritoryPicker board={board} />
    </div>
  )
}
