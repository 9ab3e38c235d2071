/** How other systems write the codes that several contracts share: label → code. Compared without case, accents and extra spaces. */
export const PROGRAMME_LABELS = {
  'B/. 120 A LOS 65': '120A65',
  'B/.120 a los 65': '120A65',
  '120 a los 65': '120A65',
  '120 A 65': '120A65',
  'Red de Oportunidades': 'RDO',
  'Ángel Guardián': 'AG',
  'Bono Alimenticio Nutricional (SENAPAN)': 'SENAPAN',
  'Bono Alimenticio Nutricional': 'SENAPAN',
} as const satisfies Readonly<Record<string, string>>

export const SEX_LABELS = {
  Mujer: 'F',
  Mujeres: 'F',
  Femenino: 'F',
  Hombre: 'M',
  Hombres: 'M',
  Masculino: 'M',
} as const satisfies Readonly<Record<string, string>>

export const RESULT_LABELS = {
  Elegible: 'elegible',
  'No elegible': 'no_elegible',
} as const satisfies Readonly<Record<string, string>>

export const MODALITY_LABELS = {
  'Sucursal y Tarjeta Clave Social': 'sucursal',
  'Tarjeta Clave Social': 'sucursal',
  Sucursal: 'sucursal',
  'Difícil Acceso': 'dificil_acceso',
  'Banca Móvil': 'banca_movil',
} as const satisfies Readonly<Record<string, string>>

export const DIMENSION_LABELS = {
  Educación: 'educacion',
  'Vivienda, servicios básicos e internet': 'vivienda',
  Vivienda: 'vivienda',
  'Ambiente, entorno y saneamiento': 'ambiente',
  Ambiente: 'ambiente',
  Trabajo: 'trabajo',
  Salud: 'salud',
} as const satisfies Readonly<Record<string, string>>
