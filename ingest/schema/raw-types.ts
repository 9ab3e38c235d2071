import { CONTRACTS, type Contract } from '#domain/contracts/index.ts'
import { rawColumns } from './column-type.ts'

const FIXED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quarantine: {
    batch_id: 'UInt64',
    contract: 'LowCardinality(String)',
    line: 'UInt64',
    reasons: 'Array(Tuple(column String, reason String, value_class String))',
    amount: 'Nullable(Decimal(18, 2))',
    fields: 'Map(String, String)',
  },
  intake_counts: {
    batch_id: 'UInt64',
    contract: 'LowCardinality(String)',
    rows: 'UInt64',
    amount: 'Nullable(Decimal(38, 2))',
    amount_missing_rows: 'UInt64',
  },
  territories: {
    code: 'LowCardinality(String)',
    level: 'LowCardinality(String)',
    name: 'String',
    parent: 'LowCardinality(Nullable(String))',
    valid_from: 'Date32',
    valid_to: 'Nullable(Date32)',
  },
}

const constant = (name: string, columns: Readonly<Record<string, string>>): string =>
  `export const ${name}Columns = {\n${Object.entries(columns)
    .map(([column, type]) => `  ${column}: '${type}',`)
    .join('\n')}\n} as const satisfies Columns\n`

/** `cifras_publicadas` → `cifrasPublicadas` */
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const byName = (a: Contract, b: Contract): number => (a.name < b.name ? -1 : 1)

/** The text of `platform/warehouse/raw-tables.ts`: columns and row types of the raw tables, the same for the same contracts. */
export function generateRawTypes(): string {
  const tables: [string, Readonly<Record<string, string>>][] = [
    ...Object.values(CONTRACTS)
      .toSorted(byName)
      .map((contract): [string, Readonly<Record<string, string>>] => [contract.name, rawColumns(contract)]),
    ...Object.entries(FIXED),
  ]
  return [
    '// Generated from domain/contracts by ingest/generate.ts. Do not edit.',
    "import type { Columns, RowOf } from './columns.ts'\n",
    ...tables.map(([name, columns]) => constant(camel(name), columns)),
    '/** The tables of the database `raw`; one partition per batch. */',
    'export interface RawDatabase {',
    ...tables.map(([name]) => `  'raw.${name}': RowOf<typeof ${camel(name)}Columns>`),
    '}\n',
  ].join('\n')
}
