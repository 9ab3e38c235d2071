import { lazy, Suspense } from 'react'

export interface ChoiceItem {
  readonly value: string
  readonly label: string
}

export interface ChoiceGroup {
  readonly group: string
  readonly items: readonly ChoiceItem[]
}

export interface ChoiceProps {
  readonly label: string
  readonly data: readonly ChoiceItem[] | readonly ChoiceGroup[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** Options listed at once; a search finds the others. */
  readonly limit?: number
}

const ChoiceSelect = lazy(() => import('./ChoiceSelect.tsx'))

const shownLabel = ({ data, value }: ChoiceProps): string => {
  for (const entry of data) {
    const items = 'group' in entry ? entry.items : [entry]
    const found = items.find(item => item.value === value)
    if (found) return found.label
  }
  return ''
}

/** A list to choose one from, with search. The list's code comes after the figures; until then its place shows what is chosen. */
export function Choice(props: ChoiceProps) {
  const waiting = (
    <div className="picker choice-waiting">
      <span>{props.label}</span>
      <span>{shownLabel(props)}</span>
    </div>
  )
  return (
    <Suspense fallback={waiting}>
      <ChoiceSelect {...props} />
    </Suspense>
  )
}
