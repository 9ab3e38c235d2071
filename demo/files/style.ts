import type { ContractName } from '#domain/contracts/index.ts'

/** How a file is written; between them the styles use every way in which a file may arrive. */
export interface Style {
  readonly format: 'csv' | 'parquet' | 'jsonl' | 'xlsx'
  readonly gzip: boolean
  readonly delimiter: ',' | ';'
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'latin-1'
}

export type Format = 'csv' | 'parquet' | 'mixed'

const CSV: Style = { format: 'csv', gzip: false, delimiter: ',', encoding: 'utf-8' }
const PARQUET: Style = { format: 'parquet', gzip: false, delimiter: ',', encoding: 'utf-8' }

const OF_CONTRACT: Readonly<Record<ContractName, Style>> = {
  personas: PARQUET,
  pagos: PARQUET,
  hogares: CSV,
  inscripciones: { ...CSV, gzip: true },
  elegibilidad: { ...CSV, delimiter: ';' },
  servicios: CSV,
  plan: { ...CSV, encoding: 'utf-8-bom' },
  avances: CSV,
  denominadores: { ...CSV, gzip: true },
  cifras_publicadas: CSV,
  referencias: CSV,
  corresponsabilidades: PARQUET,
  acompanamiento: { ...CSV, gzip: true },
  reclamos: CSV,
  oferta: { ...CSV, format: 'xlsx' },
  calidad: { ...CSV, delimiter: ';', encoding: 'latin-1' },
  presupuesto: CSV,
  puntos_de_pago: CSV,
  planilla: { ...CSV, encoding: 'utf-8-bom' },
  fichas: { ...CSV, gzip: true },
}

/** Files that differ from others of their contract, as offices that send in their own way do. */
const OF_FILE: Readonly<Record<string, Style>> = {
  'personas_2018-12-31': { ...CSV, delimiter: ';', encoding: 'latin-1' },
  'personas_2021-06-30': { ...CSV, gzip: true },
  'pagos_2018C2_2018-07-15': { ...CSV, gzip: true },
  'pagos_2019C4_2020-01-15': { ...CSV, delimiter: ';' },
  'presupuesto_2026-04-15': { ...CSV, format: 'jsonl' },
}

/** The style of a file named without its ending. */
export function styleOf(contract: ContractName, name: string, format: Format): Style {
  if (format === 'csv') return CSV
  if (format === 'parquet') return PARQUET
  return OF_FILE[name] ?? OF_CONTRACT[contract]
}

export const endingOf = (style: Style): string => `.${style.format}${style.gzip ? '.gz' : ''}`
