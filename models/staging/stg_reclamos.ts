import { reclamosColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_reclamos = latestRows('reclamos', reclamosColumns)
