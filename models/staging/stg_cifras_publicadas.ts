import { cifrasPublicadasColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_cifras_publicadas = latestRows('cifras_publicadas', cifrasPublicadasColumns)
