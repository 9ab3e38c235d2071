import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { COUNTRY } from '#domain/dimensions.ts'
import { periodLabel } from '#domain/periods.ts'
import type { TerritoryUnit } from '../api/types.ts'
import { Choice } from '../figures/Choice.tsx'
import { periodChoices } from './periods.ts'
import { type Board, useBoard } from './useBoard.ts'

/** A search finds the other seven hundred. */
const MOST_OPTIONS = 100

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
    <Choice
      label={t('picker.period')}
      data={data}
      value={board.period.id}
      onChange={value => board.change({ period: value })}
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
    const levels = (['country', 'province', 'district', 'corregimiento'] as const).map(level => ({
      group: t(`level.${level}`),
      items: [...board.territories.values()]
        .filter(unit => unit.level === level && board.mayName(unit.code))
        .map(unit => ({ value: unit.code, label: name(unit) })),
    }))
    return levels.filter(({ items }) => items.length > 0)
  }, [board.territories, board.mayName, t])
  return (
    <Choice
      label={t('picker.territory')}
      data={data}
      value={board.territory.code}
      onChange={value => board.change({ territory: value })}
      limit={MOST_OPTIONS}
    />
  )
}

function TreePicker({ board }: { board: Board }) {
  const { t } = useTranslation()
  const data = useMemo(
    () => (['was', 'is'] as const).map(tree => ({ value: tree, label: t(`picker.tree_${tree}`) })),
    [t],
  )
  return (
    <Choice
      label={t('picker.tree')}
      data={data}
      value={board.tree ?? 'was'}
      onChange={value => board.change({ tree: value === 'is' ? 'is' : '' })}
    />
  )
}

/** Period, territory and its tree of every page, kept in the address. */
export function Pickers() {
  const board = useBoard()
  if (!board) return <div className="pickers" />
  return (
    <div className="pickers">
      <PeriodPicker board={board} />
      <TerritoryPicker board={board} />
      {/* Whoever sees a part of the country has no places of today: their records were told in places of others. */}
      {board.mayName(COUNTRY) && <TreePicker board={board} />}
    </div>
  )
}
