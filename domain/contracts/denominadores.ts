import { AGE_BANDS, SEXES } from '../dimensions.ts'
import { code, decimal, period, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'

export const denominadores: Contract = {
  name: 'denominadores',
  title: { es: 'Cifras externas', en: 'External figures' },
  source: 'INEC, CSS',
  grain: { es: 'una cifra externa', en: 'one external figure' },
  key: ['measure', 'territory_code', 'programme', 'sex', 'age_band', 'period'],
  history: 'upsert',
  freshnessDays: 400,
  dropShare: null,
  retentionDays: null,
  columns: [
    code(
      'measure',
      [
        'poblacion',
        'personas_objetivo',
        'hogares_objetivo',
        'recertificaciones_programadas',
        'cotizantes',
        'pensionados',
        'ingreso_medio',
      ],
      'Medida',
      'Measure',
    ),
    territory('territory_code', 'any', 'Territorio, código INEC o PA', 'Territory, INEC code or PA'),
    code('programme', null, 'Programa; vacío es todos', 'Programme; empty is all', { required: false }),
    code(
      'sex',
      SEXES.map(s => s.id),
      'Sexo; vacío es ambos',
      'Sex; empty is both',
      { required: false },
    ),
    code(
      'age_band',
      AGE_BANDS.map(a => a.id),
      'Grupo de edad; vacío es todos',
      'Age band; empty is all',
      { required: false },
    ),
    period('period', 'Periodo', 'Period'),
    decimal('value', [18, 4], { min: '0' }, 'Valor', 'Value'),
    text('document', 'Documento de origen', 'Document of origin'),
  ],
  rules: [],
  flags: [repeatedKey],
}
