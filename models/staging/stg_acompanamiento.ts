import { acompanamientoColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_acompanamiento = latestRows('acompanamiento', acompanamientoColumns)
