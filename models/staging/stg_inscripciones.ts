import { inscripcionesColumns } from '#warehouse/raw-tables.ts'
import { latestRows } from '../framework/latest-rows.ts'

export const stg_inscripciones = latestRows('inscripciones', inscripcionesColumns)
