import { DIMENSIONS, FILTERS } from '#domain/dimensions.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import type { Text } from '#domain/text.ts'
import { indicatorList } from './index.ts'

const FAMILIES: Readonly<Record<IndicatorMetadata['family'], Text>> = {
  base: { es: 'Conteos base', en: 'Base counts' },
  programme: { es: 'De programa', en: 'Programme' },
  territorial: { es: 'Territoriales', en: 'Territorial' },
  sps: { es: 'Del Sistema de Protección Social y del plan', en: 'Social-protection system and plan' },
}
const DIRECTIONS: Readonly<Record<IndicatorMetadata['direction'], Text>> = {
  up: { es: 'más es mejor', en: 'more is better' },
  down: { es: 'menos es mejor', en: 'less is better' },
  corridor: { es: 'ambos lados pueden ser malos', en: 'both sides can be bad' },
}

const both = ({ es, en }: Text): string => `${es} · *${en}*`
const codes = (values: readonly string[]): string =>
  values.length === 0 ? '—' : values.map(value => `\`${value}\``).join(', ')

const formula = ({ numerator, denominator, factor }: IndicatorMetadata): Text =>
  denominator === null
    ? numerator
    : {
        es: `${factor === 1 ? '' : `${factor} × `}(${numerator.es}) ÷ (${denominator.es})`,
        en: `${factor === 1 ? '' : `${factor} × `}(${numerator.en}) ÷ (${denominator.en})`,
      }

const NATURE: Readonly<Record<IndicatorMetadata['nature'], Text>> = {
  stock: { es: 'existencia al último día del periodo', en: 'stock on the last day' },
  flow: { es: 'flujo del periodo', en: 'flow over the period' },
  cohort: {
    es: 'lo ocurrido en el periodo a quienes estaban al inicio',
    en: 'what happened over the period to those there at its start',
  },
}

const entry = (indicator: IndicatorMetadata): string => `### ${indicator.code} ${both(indicator.name)}

${indicator.description.es}

*${indicator.description.en}*

| | |
|---|---|
| Fórmula | ${both(formula(indicator))} |
| Unidad, sentido | \`${indicator.unit}\`, ${both(DIRECTIONS[indicator.direction])} |
| Naturaleza | ${both(NATURE[indicator.nature])} |
| Periodos | ${codes(indicator.periods)}; natural \`${indicator.naturalPeriod}\` |
| Desgloses | ${codes(DIMENSIONS.filter(dimension => indicator.dimensions.includes(dimension)))} |
| Filtros | ${codes(FILTERS.filter(filter => indicator.filters.includes(filter)))} |
| Fuentes | ${codes(indicator.sources)} |
| Oficina | ${both(indicator.office)} |
| Límites de uso | ${both(indicator.limits)} |
| ODS | ${indicator.sdg ?? '—'} |
| Cita | ${indicator.citation} |
`

const INTRODUCTION = `<!-- Generated from models/indicators by models/generate.ts. Do not edit. -->
# Indicadores

Cada cifra sale de una sola función y dice su numerador, su denominador y su estado. Una razón se calcula de sumas, nunca de promedios; las personas
distintas se cuentan exactas en cada nivel; un porcentaje dice si es de gente o de dinero.

- **Periodos.** Un ciclo (\`2017C3\`) cuenta los pagos que llevan su identificador; un periodo de calendario cuenta por fecha de cobro, y un pago
  sin cobrar por su fecha programada. \`202603YTD\` es el año corrido hasta marzo de 2026 y \`202603R12\`, los doce meses que terminan con él; las
  personas distintas se cuentan una vez en todo el periodo. Las existencias se toman el último día. La edad es en años cumplidos ese día.
- **Estados.** \`no_data\`: ninguna fuente habla del periodo, o el denominador es 0; \`stale\`: una fuente pasó su límite de frescura y el periodo
  va más allá de su última carga; \`provisional\`: el periodo no ha terminado a la fecha de corte, o va más allá de la última carga; \`ok\`.
  Un cero conocido es \`0\`.
- **Metas.** La de su mismo territorio, programa y periodo. Un porcentaje sin meta propia toma la del territorio más cercano que lo contiene y, allí, la
  del periodo más corto que contiene al suyo; un conteo no hereda. \`on_target\` (en meta): la alcanza en su sentido, o en un corredor se aparta a lo más 5 %;
  \`at_risk\` (en riesgo): le falta a lo más 10 % de la meta; \`off_target\` (fuera de meta): más. Brecha = valor − meta.
- **Miembros desconocidos.** \`ND\` y \`PA-ND\` aparecen solo cuando no son cero: el registro no conoce a la persona.
`

/** The catalogue as a ministry reads it: Spanish first, with its English twin. */
export function indicatorDocument(): string {
  const families = Object.entries(FAMILIES).map(([family, title]) => {
    const entries = indicatorList().filter(indicator => indicator.family === family)
    return `## ${both(title)}\n\n${entries.map(entry).join('\n')}`
  })
  return `${INTRODUCTION}\n${families.join('\n')}`
}
