import { presupuestoColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_presupuesto = latestRows('presupuesto', presupuestoColumns)
