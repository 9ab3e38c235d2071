import { COLUMN_REASONS, CONTRACTS, type Column, type Contract } from '#domain/contracts/index.ts'
import { OUTCOMES } from './outcome-docs.ts'

const HISTORY: Readonly<Record<Contract['history'], string>> = {
  snapshot:
    'Instantánea: cada archivo es el registro entero en su fecha de corte; vale el último anterior o igual a la fecha que se consulta.',
  upsert: 'Actualización: una fila reemplaza a la anterior de la misma clave.',
  append: 'Acumulación: las filas solo se agregan.',
}

const SENSITIVITY: Readonly<Record<Column['sensitivity'], string>> = {
  identifier: 'identifica',
  quasi: 'casi identifica',
  sensitive: 'sensible',
  open: 'abierto',
}

const PERIODS: Readonly<Record<string, string>> = {
  month: '`201709`',
  quarter: '`2017Q3`',
  semester: '`2017S2`',
  year: '`2017`',
  cycle: '`2017C3`',
  span: '`2016-01-01..2017-08-31`',
}

const between = (min: string | undefined, max: string | undefined): string =>
  min === undefined && max === undefined ? '' : `, de ${min ?? '−∞'} a ${max ?? '∞'}`

/** How a value is written, for the person who prepares the file. */
function format({ type }: Column): string {
  switch (type.kind) {
    case 'text':
      return 'texto, hasta 4000 bytes'
    case 'code':
      return type.values === undefined ? 'código libre' : type.values.map(value => `\`${value}\``).join(', ')
    case 'date':
      return 'fecha `AAAA-MM-DD`, de 1900 a 2299'
    case 'integer':
      return `entero${between(type.min, type.max)}`
    case 'decimal':
      return `decimal con punto, hasta ${type.scale} decimales${between(type.min, type.max)}`
    case 'boolean':
      return '`true` o `false` (o `1`, `0`)'
    case 'territory':
      return type.level === 'any'
        ? '`PA` o código INEC de provincia, distrito o corregimiento'
        : 'código INEC de corregimiento, 6 cifras (se completa el cero inicial)'
    case 'period':
      return (type.of ?? Object.keys(PERIODS)).map(kind => PERIODS[kind]).join(', ')
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const columnRow = (column: Column): string =>
  `| \`${column.name}\` | ${column.required ? 'sí' : 'no'} | ${cell(format(column))} | ${cell(column.description.es)}${
    column.unit === undefined ? '' : ` (${column.unit})`
  } | ${(column.aliases ?? []).map(alias => `\`${alias}\``).join(', ')} | ${SENSITIVITY[column.sensitivity]} |`

function contractPage(contract: Contract): string {
  const rules = [...new Map(contract.rules.map(rule => [`${rule.code} ${rule.column}`, rule])).values()].map(
    rule => `| \`${rule.code}\` | \`${rule.column}\` | ${rule.description.es} |`,
  )
  return `# ${contract.title.es}

Contrato \`${contract.name}\`. Fuente: ${contract.source}. Una fila es ${contract.grain.es}.

- Clave: ${contract.key.map(name => `\`${name}\``).join(', ')}
- Historia: ${HISTORY[contract.history]}
- Frescura: se considera atrasada si pasan más de ${contract.freshnessDays} días desde la fecha de corte.
- Control de montos: ${contract.amountColumn === undefined ? 'no lleva dinero' : `\`${contract.amountColumn}\`, en balboas`}

## Columnas

El encabezado puede usar el nombre o un alias; no importan mayúsculas, acentos, espacios, guiones ni el orden.

| columna | obligatoria | formato | contenido | alias | sensibilidad |
|---|---|---|---|---|---|
${contract.columns.map(columnRow).join('\n')}

## Reglas por fila

${rules.length === 0 ? 'Ninguna además de las de cada columna.' : `| motivo | columna | qué significa |\n|---|---|---|\n${rules.join('\n')}`}

Los motivos comunes a toda columna y los desenlaces de un archivo están en [el índice](README.md).
`
}

const indexPage = (): string => `# Contratos de datos

Qué archivos recibe el sistema y cómo termina cada caso. Estas páginas se generan de los contratos (\`npx tsx ingest/generate.ts\`); no se editan a mano.

| contrato | fuente | una fila es |
|---|---|---|
${Object.values(CONTRACTS)
  .map(({ name, source, grain }) => `| [\`${name}\`](${name}.md) | ${source} | ${grain.es} |`)
  .join('\n')}

## El archivo

- Nombre: \`<contrato>[_<lo que sea>].<csv|parquet>[.gz]\`, por ejemplo \`pagos_2026C1.csv.gz\`.
- Fecha de corte: la de \`snapshot_on\` en el archivo de control; si no, una fecha \`AAAA-MM-DD\` en el nombre; si no, el día en que se recibe (hora de Panamá).
- CSV con encabezado, separado por \`,\`, \`;\`, tabulador o \`|\` (se detecta), comillas dobles, en UTF-8 (con o sin BOM), UTF-16 con BOM, Latin-1 o Windows-1252 (se detecta y se anota).
- Parquet plano, con tipos propios o todo como texto.
- Vacío es un campo sin nada o con \`\\N\`. Una columna opcional puede faltar en el encabezado: sus valores quedan sin dato.
- Archivo de control, opcional, \`<archivo>.control.json\`: \`{"rows": 12, "amount": "34.50", "snapshot_on": "2017-09-30"}\`. Las filas y el monto se comparan con todo lo leído, válido o no.
- Número de línea: el del registro dentro de los datos; 1 es el primero después del encabezado, y un salto de línea entre comillas no cuenta.

## Cómo termina cada archivo

| caso | estado | motivo | qué pasa |
|---|---|---|---|
${OUTCOMES.map(([when, state, reason, effect]) => `| ${when} | ${state} | ${reason === null ? '' : `\`${reason}\``} | ${effect} |`).join('\n')}

En lo confirmado, filas leídas = cargadas + en cuarentena, y lo mismo en balboas; si no, el lote no se confirma.

## Motivos de cuarentena comunes

Una fila puede tener varios. Se guarda entera, con columna, motivo, clase del valor y línea; nunca se pierde.

| motivo | qué significa |
|---|---|
${Object.entries(COLUMN_REASONS)
  .map(([code, text]) => `| \`${code}\` | ${text.es} |`)
  .join('\n')}
`

/** The pages of \`docs/contracts\`, from the contracts alone: path from the project's root → text. Spanish, for who prepares the files. */
export const generateContractDocs = (): Readonly<Record<string, string>> => ({
  'docs/contracts/README.md': indexPage(),
  ...Object.fromEntries(
    Object.values(CONTRACTS).map(contract => [`docs/contracts/${contract.name}.md`, contractPage(contract)]),
  ),
})
