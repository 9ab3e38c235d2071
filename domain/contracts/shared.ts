import { PROGRAMMES } from '../dimensions.ts'

/** Dimensions of the multidimensional poverty index, in which persons are accompanied and referred. */
export const PROTECTION_DIMENSIONS = ['educacion', 'vivienda', 'ambiente', 'trabajo', 'salud'] as const

export const PROGRAMME_IDS: readonly string[] = PROGRAMMES.map(({ id }) => id)
