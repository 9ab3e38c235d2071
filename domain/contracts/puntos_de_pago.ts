import { MODALITIES } from '../dimensions.ts'
import { boolean, code, decimal, period, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { MODALITY_LABELS } from './labels.ts'

export const puntos_de_pago: Contract = {
  name: 'puntos_de_pago',
  title: { es: 'Puntos de pago', en: 'Pay points' },
  source: 'PUC',
  grain: { es: 'un punto de pago en un ciclo', en: 'one pay point in one cycle' },
  key: ['pay_point_id', 'cycle'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: null,
  columns: [
    text('pay_point_id', 'Identificador del punto de pago', 'Identifier of the pay point', {
      example: 'PP-0001',
      aliases: ['id_punto_pago', 'punto_pago'],
    }),
    period('cycle', 'Ciclo de pago, como 2017C3', 'Payment cycle, as 2017C3', {
      aliases: ['ciclo'],
      of: ['cycle'],
    }),
    text('point_name', 'Nombre del lugar', 'Name of the place', {
      example: 'Casa comunal',
      required: false,
      aliases: ['nombre', 'nombre_punto'],
    }),
    decimal('longitude', [9, 6], { min: '-84', max: '-76' }, 'Longitud', 'Longitude', {
      example: '-79.519900',
      required: false,
      unit: 'grados WGS 84',
      aliases: ['longitud'],
    }),
    decimal('latitude', [9, 6], { min: '6', max: '11' }, 'Latitud', 'Latitude', {
      example: '8.983300',
      required: false,
      unit: 'grados WGS 84',
      aliases: ['latitud'],
    }),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento, código INEC',
      'Corregimiento, INEC code',
      {
        aliases: ['id_correg', 'corregimiento'],
      },
    ),
    code(
      'modality',
      MODALITIES.map(m => m.id),
      'Modalidad de pago',
      'Payment modality',
      { aliases: ['modalidad'], labels: MODALITY_LABELS },
    ),
    boolean('active', 'Pagó en el ciclo', 'Paid in the cycle', { aliases: ['activo'] }),
  ],
  rules: [],
  flags: [repeatedKey],
}
