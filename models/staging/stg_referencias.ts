import { referenciasColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_referencias = latestRows('referencias', referenciasColumns)
