import { calidadColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_calidad = latestRows('calidad', calidadColumns)
