import { denominadoresColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_denominadores = latestRows('denominadores', denominadoresColumns)
