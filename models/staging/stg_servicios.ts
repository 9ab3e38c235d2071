import { serviciosColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_servicios = latestRows('servicios', serviciosColumns)
