import type { Filter } from '#domain/dimensions.ts'
import { MEMBERS } from '#domain/dimensions.ts'
import type { Catalogued } from '../../api/types.ts'
import type { Board } from '../../shell/useBoard.ts'
import { useWords } from './words.ts'

const CHOICES = ['programme', 'sex'] as const satisfies readonly Filter[]

interface Choice {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string) => void
}

function Chooser({ label, value, options, onChange }: Choice) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => onChange(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the cell of a list is of, and which side of its figure; each choice is another figure, and in the address. */
export function ListChoices({ board, indicator }: { board: Board; indicator: Catalogued }) {
  const words = useWords()
  const { search, change, options } = board
  return (
    <div className="person-search">
      {CHOICES.filter(name => indicator.filters.includes(name)).map(name => (
        <Chooser
          key={name}
          label={name === 'sex' ? words.sex : words.programmes}
          value={search[name] ?? ''}
          options={[
            ['', words.every],
            ...MEMBERS[name].map(({ id, label }) => [id, label[options.language]] as const),
          ]}
          onChange={value => change({ [name]: value })}
        />
      ))}
      {indicator.lists.length > 1 && (
        <Chooser
          label={words.part}
          value={search.part ?? ''}
          options={[
            ['', `${words.numerator}: ${indicator.numerator[options.language]}`],
            ['denominator', `${words.denominator}: ${indicator.denominator?.[options.language] ?? ''}`],
          ]}
          onChange={part => change({ part })}
        />
      )}
    </div>
  )
}
