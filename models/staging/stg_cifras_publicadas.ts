import { CONTRACTS } from '#domain/contracts/index.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_cifras_publicadas = latestRows(CONTRACTS.cifras_publicadas)
