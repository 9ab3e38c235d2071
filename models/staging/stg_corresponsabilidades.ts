import { corresponsabilidadesColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_corresponsabilidades = latestRows('corresponsabilidades', corresponsabilidadesColumns)
