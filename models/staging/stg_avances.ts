import { avancesColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_avances = latestRows('avances', avancesColumns)
