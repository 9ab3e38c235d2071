import { elegibilidadColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_elegibilidad = latestRows('elegibilidad', elegibilidadColumns)
