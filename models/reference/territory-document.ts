import { dateLabel } from '#domain/periods.ts'
import { UNDATED } from '#domain/territories/history.ts'
import {
  everTerritoryOf,
  FORMER_TERRITORIES,
  TERRITORIES,
  type Territory,
} from '#domain/territories/index.ts'
import { placeSets } from './place-sets.ts'

const nameOf = (code: string): string => `${everTerritoryOf(code)?.name ?? code} (\`${code}\`)`
const day = (on: string | null): string => (on === null ? '—' : dateLabel(on, 'es'))
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** Of units inside one another that began on the same day, the outer one alone; those of one change in one row. */
function begun(): readonly (readonly string[])[] {
  const units = TERRITORIES.filter(
    ({ from, parent }) => from !== null && everTerritoryOf(parent ?? '')?.from !== from,
  )
  const changes = [...new Set(units.map(({ source }) => source))]
  return changes.map(change => {
    const all = units.filter(({ source }) => source === change)
    return [all.map(({ code }) => nameOf(code)).join(', '), day(all[0]?.from ?? null), change?.es ?? '—']
  })
}

/** The renumbered districts stand for all that is in them. */
const ended = (): readonly Territory[] =>
  FORMER_TERRITORIES.filter(
    ({ code, parent }) => !FORMER_TERRITORIES.some(unit => unit.code === parent) || code.length === 4,
  )

/** What is dated in the tree of territories and in the sets of places, with its source or the word that there is none: for people. */
export const territoryDocument =
  (): string => `<!-- Generated from domain/territories and models/reference by models/generate.ts. Do not edit. -->
# Territorio: cambios con fecha y conjuntos de lugares

La división es la del INEC de 2023 con los códigos y la población del censo de ese año. Lo que sigue se dice con su fuente. **Sin fuente comprobada**
quiere decir que nadie la cotejó con la Gaceta Oficial o con el INEC: el ministerio debe confirmarlo antes de citarlo. Se corrige en \`domain/territories/history.ts\`,
\`former.ts\` y \`models/reference/place-sets.ts\`; por HTTP se lee en \`GET /api/v1/territories?tree=was\` y \`/territories/sets\`, y en la columna \`source\` de \`dim_territory\`.

## Unidades que empiezan un día

${table(['unidades', 'desde', 'fuente'], begun())}

## Códigos anteriores

${table(
  ['código anterior', 'hasta', 'hoy', 'fuente'],
  ended().map(({ code, to, successor, source }) => [
    nameOf(code),
    day(to),
    nameOf(successor ?? ''),
    source?.es ?? '—',
  ]),
)}

Los corregimientos de los distritos renumerados cambian los cuatro primeros dígitos y conservan los dos últimos.

## Unidades nuevas cuya fecha no se conoce

Se leen como si siempre hubieran existido.

${table(
  ['unidades', 'fuente'],
  UNDATED.map(({ codes, source }) => [codes.map(nameOf).join(', '), source.es]),
)}

## Conjuntos de lugares

${table(
  ['conjunto', 'lugares', 'desde', 'fuente'],
  placeSets().map(({ set, label, places, source, synthetic }) => [
    `${label.es} (\`${set}\`)${synthetic ? ' — **sintético**' : ''}`,
    places.map(({ code }) => nameOf(code)).join(', '),
    day(places[0]?.from ?? null),
    source.es,
  ]),
)}
`
