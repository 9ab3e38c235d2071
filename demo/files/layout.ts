import { sql } from 'kysely'
import type { Column, Contract } from '#domain/contracts/index.ts'
import { type Sql, texts } from '../world.ts'

/** How an office's own system prints a file, where that differs from the contract. */
export interface Layout {
  /** Codes by what they are called there; codes that are not named stay. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly dates: 'y-m-d' | 'd/m/y'
  readonly decimalMark: '.' | ','
  /** Territory codes are whole numbers: 080105 is 80105. */
  readonly plainTerritories: boolean
}

const OWN: Layout = { labels: {}, dates: 'y-m-d', decimalMark: '.', plainTerritories: false }

/** Files under the headings of their own systems, the first other name of each column, by their names without ending. */
const OF_FILE: Readonly<Record<string, Layout>> = {
  'planilla_2026-03-31': {
    ...OWN,
    labels: {
      programme: {
        '120A65': 'B/. 120 A LOS 65',
        RDO: 'RED DE OPORTUNIDADES',
        AG: 'ANGEL GUARDIAN',
        SENAPAN: 'SENAPAN',
      },
      sex: { F: 'Mujer', M: 'Hombre' },
      eligibility: { elegible: 'Elegible', no_elegible: 'No elegible' },
    },
    plainTerritories: true,
  },
  'calidad_2026-01-31': {
    ...OWN,
    labels: { operator: { directo: 'Operación directa', tercero: 'Operador tercero' } },
    dates: 'd/m/y',
    decimalMark: ',',
  },
  'oferta_2026-01-31': {
    ...OWN,
    labels: {
      dimension: {
        educacion: 'Educación',
        vivienda: 'Vivienda, servicios básicos e internet',
        ambiente: 'Ambiente, entorno y saneamiento',
        trabajo: 'Trabajo',
        salud: 'Salud',
      },
    },
  },
}

/** The layout of a file; absent where it is the contract's. */
export const layoutOf = (name: string): Layout | undefined => OF_FILE[name]

/** A value as the layout prints it. A text that is broken stays broken in the layout's conventions too. */
function printed({ name, type }: Column, { labels, dates, decimalMark, plainTerritories }: Layout): Sql {
  const text = sql.ref(name)
  const named = labels[name]
  if (named !== undefined)
    return sql`transform(${text}, ${texts(Object.keys(named))}, ${texts(Object.values(named))}, ${text})`
  if (type.kind === 'territory' && plainTerritories) return sql`replaceRegexpOne(${text}, '^0', '')`
  // Neither another convention's date nor its decimal may stand among these: the convention is read from the file.
  if (type.kind === 'date' && dates === 'd/m/y')
    return sql`if(toDate32OrNull(${text}) IS NULL, replaceOne(${text}, '31/12/', '31/13/'), formatDateTime(toDate32OrNull(${text}), '%d/%m/%Y'))`
  if (type.kind === 'decimal')
    return sql`if(match(${text}, '^[0-9]+,'), 'doce', replaceOne(${text}, '.', ${decimalMark}))`
  return sql`${text}`
}

/** Rows of texts in the contract's columns, in their order, as the layout prints them. */
export const inLayout = (contract: Contract, layout: Layout, ordered: Sql): Sql => {
  const columns = contract.columns.map(
    column => sql`${printed(column, layout)} AS ${sql.ref(`printed_${column.name}`)}`,
  )
  const headings = contract.columns.map(
    ({ name, aliases }) => sql`${sql.ref(`printed_${name}`)} AS ${sql.ref(aliases?.[0] ?? name)}`,
  )
  return sql`SELECT ${sql.join(headings)} FROM (SELECT ${sql.join(columns)} FROM (${ordered}))`
}
