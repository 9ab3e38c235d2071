import { puntosDePagoColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_puntos_de_pago = latestRows('puntos_de_pago', puntosDePagoColumns)
