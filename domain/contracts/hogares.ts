import { boolean, code, date, decimal, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'

const deprived = (name: string, alias: string, es: string, en: string) =>
  boolean(name, `Privación en ${es} (IPM)`, `Deprived in ${en} (MPI)`, {
    required: false,
    sensitivity: 'sensitive',
    aliases: [`privacion_${alias}`],
  })

export const hogares: Contract = {
  name: 'hogares',
  title: { es: 'Hogares y su ficha (FUPS)', en: 'Households and their form (FUPS)' },
  source: 'RENAB',
  grain: { es: 'la última ficha de un hogar', en: "a household's latest form" },
  key: ['household_id'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('household_id', 'Número del hogar', 'Number of the household', {
      example: 'H0001234',
      sensitivity: 'quasi',
      aliases: ['id_hogar'],
    }),
    date('form_on', 'Fecha de la ficha (FUPS)', 'Date of the form (FUPS)', {
      aliases: ['fecha_ficha', 'fecha_ultima_fups', 'fecha_fups'],
    }),
    decimal(
      'pmt_score',
      [9, 3],
      { min: '0', max: '1000' },
      'Puntaje de la prueba de medios (PMT)',
      'Proxy means test score',
      { aliases: ['puntaje_pmt', 'pmt'], required: false, sensitivity: 'sensitive', unit: 'puntos' },
    ),
    code('poverty_band', ['extrema', 'pobre', 'vulnerable', 'no_pobre'], 'Tramo de pobreza', 'Poverty band', {
      aliases: ['tramo_pobreza', 'nivel_pobreza'],
      required: false,
      sensitivity: 'sensitive',
    }),
    deprived('deprived_education', 'educacion', 'educación', 'education'),
    deprived(
      'deprived_housing',
      'vivienda',
      'vivienda, servicios básicos e internet',
      'housing, basic services and internet',
    ),
    deprived(
      'deprived_environment',
      'ambiente',
      'ambiente, entorno y saneamiento',
      'environment and sanitation',
    ),
    deprived('deprived_work', 'trabajo', 'trabajo', 'work'),
    deprived('deprived_health', 'salud', 'salud', 'health'),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento del hogar, código INEC',
      'Corregimiento of the household, INEC code',
      {
        sensitivity: 'quasi',
        aliases: ['id_correg'],
      },
    ),
  ],
  rules: [
    {
      code: 'form_in_future',
      kind: 'not_in_future',
      column: 'form_on',
      description: {
        es: 'La ficha es posterior a la fecha de corte.',
        en: 'The form is after the snapshot date.',
      },
    },
  ],
  flags: [repeatedKey],
}
