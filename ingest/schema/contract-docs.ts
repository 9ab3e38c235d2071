import {
  COLUMN_REASONS,
  CONTRACTS,
  type CodeDescription,
  type ColumnDescription,
  type Contract,
  type ContractDescription,
  describeContract,
  templateCsv,
} from '#domain/contracts/index.ts'
import { OUTCOMES } from './outcome-docs.ts'

const HISTORY: Readonly<Record<Contract['history'], string>> = {
  snapshot:
    'Instantánea: cada archivo es el registro entero en su fecha de corte; vale el último anterior o igual a la fecha que se consulta.',
  upsert: 'Actualización: una fila reemplaza a la anterior de la misma clave.',
  append:
    'Acumulación: las filas solo se agregan; si un número se repite queda la primera, y la otra se señala.',
}

const SENSITIVITY: Readonly<Record<ColumnDescription['sensitivity'], string>> = {
  identifier: 'identifica',
  quasi: 'casi identifica',
  sensitive: 'sensible',
  open: 'abierto',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const code = (text: string): string => `\`${cell(text)}\``
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const columnRow = (column: ColumnDescription): readonly string[] => [
  code(column.name),
  column.required ? 'sí' : 'no',
  cell(column.format.es),
  `${cell(column.description.es)}${column.unit === null ? '' : ` (${column.unit})`}`,
  column.aliases.map(code).join(', '),
  SENSITIVITY[column.sensitivity],
  code(column.example),
]

const isTold = ({ labels, meaning }: CodeDescription): boolean => labels.length > 0 || meaning !== null

function labelSection({ columns }: ContractDescription): string {
  const rows = columns.flatMap(column =>
    column.codes
      .filter(isTold)
      .map(({ code: value, labels, meaning }) => [
        code(column.name),
        code(value),
        meaning === null ? labels.map(label => `«${cell(label)}»`).join(', ') : `vacío: ${cell(meaning.es)}`,
      ]),
  )
  return rows.length === 0
    ? ''
    : `## Etiquetas

Otros sistemas escriben estos códigos con palabras. Se aceptan sin distinguir mayúsculas, acentos ni espacios de más; se guarda el código. El
código mismo se acepta igual.

${table(['columna', 'código', 'se escribe'], rows)}

`
}

const reach = ({ contract }: ContractDescription['flags'][number]): string =>
  contract === null ? 'este contrato' : `[\`${contract}\`](${contract}.md)`

const dropLine = ({ drop_share }: ContractDescription): string =>
  drop_share === null
    ? ''
    : `\n- Caída: si un archivo trae más de ${Math.round(drop_share * 100)} % menos filas que el anterior, espera a que una persona lo apruebe.`

function contractPage(contract: ContractDescription): string {
  const rules = contract.rules.map(rule => [
    code(rule.code),
    rule.columns.map(code).join(', '),
    cell(rule.description.es),
  ])
  const flags = contract.flags.map(flag => [code(flag.code), reach(flag), cell(flag.description.es)])
  return `# ${contract.title.es}

Contrato \`${contract.name}\`. Fuente: ${contract.source}. Una fila es ${contract.grain.es}.

- Clave: ${contract.key.map(code).join(', ')}
- Historia: ${HISTORY[contract.history]}
- Frescura: se considera atrasada si pasan más de ${contract.freshness_days} días desde la fecha de corte.${dropLine(contract)}
- Copias de los archivos recibidos: ${contract.retention.es}.
- Control de montos: ${contract.amount_column === null ? 'no lleva dinero' : `${code(contract.amount_column)}, en balboas`}
- Plantilla para entregar a la institución: [${contract.name}.csv](templates/${contract.name}.csv); con diccionario en Excel, \`simei contract template ${contract.name} --format xlsx\`.

## Columnas

El encabezado puede usar el nombre o un alias; no importan mayúsculas, acentos, espacios, guiones ni el orden. La plantilla usa el primer alias.

${table(['columna', 'obligatoria', 'formato', 'contenido', 'alias', 'sensibilidad', 'ejemplo'], contract.columns.map(columnRow))}

${labelSection(contract)}## Reglas por fila

${rules.length === 0 ? 'Ninguna además de las de cada columna.' : `La fila que incumple una va a cuarentena.\n\n${table(['motivo', 'columna', 'qué significa'], rules)}`}

## Hallazgos

Se señalan y se cuentan; la fila se carga y cuenta igual, y el hallazgo se cierra solo cuando llega el dato que faltaba.

${table(['hallazgo', 'mira', 'qué significa'], flags)}

Los motivos comunes a toda columna y los desenlaces de un archivo están en [el índice](README.md).
`
}

const indexPage = (): string => `# Contratos de datos

Qué archivos recibe el sistema y cómo termina cada caso. Estas páginas se generan de los contratos (\`npx tsx ingest/generate.ts\`); no se editan a mano.

Cada página dice tres cosas distintas: qué admite cada **columna** y qué **reglas** cumple la fila (lo que no, va a cuarentena), y qué **hallazgos** se señalan entre filas y
contratos sin apartar nada. Los contratos se cargan en cualquier orden.

| contrato | fuente | una fila es |
|---|---|---|
${Object.values(CONTRACTS)
  .map(({ name, source, grain }) => `| [\`${name}\`](${name}.md) | ${source} | ${grain.es} |`)
  .join('\n')}

## El archivo

- Nombre: \`<contrato>[_<lo que sea>].<csv|tsv|jsonl|ndjson|parquet|xlsx>[.gz|.zst|.zip]\`, por ejemplo \`pagos_2026C1.csv.gz\`; o un \`.zip\` con varios archivos, cada uno un lote propio según su nombre, o el del zip.
- Fecha de corte: la de \`snapshot_on\` en el archivo de control; si no, una fecha \`AAAA-MM-DD\` en el nombre; si no, el día en que se recibe (hora de Panamá).
- CSV con encabezado, separado por \`,\`, \`;\`, tabulador o \`|\` (se detecta), comillas dobles, en UTF-8 (con o sin BOM), UTF-16 con BOM, Latin-1 o Windows-1252 (se detecta y se anota).
- JSONL: un objeto por línea; las claves son como encabezados, y los números conservan sus cifras.
- XLSX: la hoja declarada o la primera; la primera fila con algo es el encabezado, y las filas vacías no cuentan. Los números valen como se ven en la celda, y las fechas según el calendario del libro (1900 o 1904).
- Parquet plano, con tipos propios o todo como texto.
- Fechas \`AAAA-MM-DD\`, o todas \`d/m/a\`, \`m/d/a\` o \`aaaammdd\`; decimales con punto, o todos con coma: lo que la fuente declara o lo que los primeros mil registros muestran sin duda.
- Vacío es un campo sin nada o con \`\\N\`. Una columna opcional puede faltar en el encabezado: sus valores quedan sin dato. Donde un vacío significa algo (lo dice la página del contrato), la columna debe estar.
- Plantilla: [\`templates/<contrato>.csv\`](templates) o \`simei contract template <contrato> --format xlsx\`. Trae solo el encabezado, porque una fila de ejemplo olvidada se cargaría; los ejemplos están en el diccionario.
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

/**
 * The files of `docs/contracts`, from the contracts alone: path from the project's root → text. Spanish, for who prepares the files: a page
 * and a template of each, and their index.
 */
export const generateContractDocs = (): Readonly<Record<string, string>> => ({
  'docs/contracts/README.md': indexPage(),
  ...Object.fromEntries(
    Object.values(CONTRACTS).flatMap(contract => [
      [`docs/contracts/${contract.name}.md`, contractPage(describeContract(contract))],
      [`docs/contracts/templates/${contract.name}.csv`, templateCsv(contract)],
    ]),
  ),
})
