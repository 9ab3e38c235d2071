import type { ChartOptions } from '#charts/index.ts'
import { MEMBERS } from '#domain/dimensions.ts'
import type { PersonWords } from '#domain/i18n/persons.ts'
import type { Person } from '../../api/persons.ts'
import type { Column } from '../../figures/csv.ts'

const ONE = { F: { es: 'Mujer', en: 'Woman' }, M: { es: 'Hombre', en: 'Man' } } as const

/** The sex of one person; members of the dimension are many. */
export const oneOf = (sex: string, { language }: ChartOptions): string =>
  sex === 'F' || sex === 'M' ? ONE[sex][language] : sex

const labelOf = (dimension: 'programme', id: string, { language }: ChartOptions): string =>
  MEMBERS[dimension].find(member => member.id === id)?.label[language] ?? id

/** A person as lists show them: what names them is masked, unless it was revealed. */
export const personColumns = (options: ChartOptions, words: PersonWords): readonly Column<Person>[] => [
  { key: 'name', heading: words.name, text: ({ name }) => name || words.no_identity },
  { key: 'sex', heading: words.sex, text: ({ sex }) => oneOf(sex, options) },
  { key: 'age', heading: words.age, text: ({ age }) => String(age), numeric: true },
  {
    key: 'corregimiento',
    heading: words.place,
    text: one => options.nameOf?.(one.corregimiento) ?? one.corregimiento,
  },
  {
    key: 'programmes',
    heading: words.programmes,
    text: ({ programmes }) =>
      programmes.length === 0
        ? words.none
        : programmes.map(id => labelOf('programme', id, options)).join(' · '),
  },
  { key: 'household', heading: words.home, text: ({ household }) => household ?? '' },
  { key: 'cedula', heading: words.cedula, text: ({ cedula }) => cedula ?? words.hidden },
]

export const personKey = ({ id }: Person): string => id
export const personLink = ({ id }: Person): string => `/personas/${id}`
