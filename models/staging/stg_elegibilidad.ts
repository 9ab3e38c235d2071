import { CONTRACTS } from '#domain/contracts/index.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_elegibilidad = latestRows(CONTRACTS.elegibilidad)
