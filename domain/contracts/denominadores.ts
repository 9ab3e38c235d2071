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
        'bienestar_hogares_receptores',
        'monto_quintil_1',
      ],
      'Medida',
      'Measure',
      { aliases: ['medida'] },
    ),
    territory('territory_code', 'any', 'Territorio, código INEC o PA', 'Territory, INEC code or PA', {
      aliases: ['territorio'],
    }),
    code('programme', null, 'Programa; vacío es todos', 'Programme; empty is all', {
      aliases: ['programa'],
      example: '120A65',
      required: false,
    }),
    code(
      'sex',
      SEXES.map(s => s.id),
      'Sexo; vacío es ambos',
      'Sex; empty is both',
      { aliases: ['sexo'], required: false },
    ),
    code(
      'age_band',
      AGE_BANDS.map(a => a.id),
      'Grupo de edad; vacío es todos',
      'Age band; empty is all',
      { aliases: ['grupo_edad'], required: false },
    ),
    period('period', 'Periodo', 'Period', { aliases: ['periodo'] }),
    decimal('value', [18, 4], { min: '0' }, 'Valor', 'Value', { aliases: ['valor'] }),
    text('document', 'Documento de origen', 'Document of origin', {
      aliases: ['documento'],
      example: 'Decreto o informe que la contiene',
    }),
  ],
  rules: [],
  flags: [repeatedKey],
}
