/** A row of a contract: columns that are absent are empty. Numbers that carry money or decimals are text. */
export type FigureRow = Readonly<Record<string, string | boolean | null>>

/** Synthetic targets say so. */
export const SYNTHETIC = 'meta sintética de la demostración'
export const EVALUATION_2017 = 'Coordinación de Monitoreo y Evaluación, MIDES, 4 de diciembre de 2017'
export const EVALUATION_2017_ON = '2017-12-04'
