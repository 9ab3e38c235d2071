import { boolean, code, date, decimal, integer, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey, unknownPoint } from './flags.ts'

export const calidad: Contract = {
  name: 'calidad',
  title: { es: 'Calidad de los servicios', en: 'Quality of services' },
  source: 'Unidad de calidad',
  grain: {
    es: 'la evaluación de una unidad de servicio en un estándar',
    en: 'one evaluation of one service unit against one standard',
  },
  key: ['point_id', 'standard', 'evaluated_on'],
  history: 'upsert',
  freshnessDays: 200,
  dropShare: null,
  retentionDays: null,
  columns: [
    text(
      'point_id',
      'Unidad de servicio, como punto de la oferta',
      'Service unit, as a point of the supply',
      { example: 'PS-0001', aliases: ['id_unidad', 'id_punto', 'unidad'] },
    ),
    code('service_code', null, 'Servicio evaluado', 'Service evaluated', {
      example: 'cuidado_infantil',
      required: false,
      aliases: ['servicio', 'modalidad'],
    }),
    code('standard', null, 'Estándar', 'Standard', { example: 'infraestructura', aliases: ['estandar'] }),
    date('evaluated_on', 'Fecha de la evaluación', 'Date of the evaluation', {
      aliases: ['fecha_evaluacion'],
    }),
    boolean('met', 'Cumple el estándar', 'Meets the standard', { aliases: ['cumple'] }),
    decimal('score', [5, 2], { min: '0', max: '100' }, 'Puntaje, de 0 a 100', 'Score, from 0 to 100', {
      required: false,
      unit: 'puntos',
      aliases: ['puntaje', 'calificacion'],
    }),
    integer(
      'users_surveyed',
      { min: '0' },
      'Usuarios encuestados; vacío es sin encuesta',
      'Users surveyed; empty is no survey',
      { required: false, unit: 'personas', aliases: ['encuestados', 'usuarios_encuestados'] },
    ),
    integer('users_satisfied', { min: '0' }, 'De ellos, satisfechos', 'Of them, satisfied', {
      required: false,
      unit: 'personas',
      aliases: ['satisfechos', 'usuarios_satisfechos'],
    }),
    code('operator', ['directo', 'tercero'], 'Quién opera la unidad', 'Who runs the unit', {
      aliases: ['operador'],
      labels: {
        'Operador tercero': 'tercero',
        'Por convenio': 'tercero',
        Convenio: 'tercero',
        'Operación directa': 'directo',
      },
    }),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento, código INEC',
      'Corregimiento, INEC code',
      {
        required: false,
        aliases: ['id_correg', 'corregimiento'],
      },
    ),
  ],
  rules: [
    {
      code: 'evaluation_in_future',
      kind: 'not_in_future',
      column: 'evaluated_on',
      description: {
        es: 'La evaluación es posterior a la fecha de corte.',
        en: 'The evaluation is after the cut-off date.',
      },
    },
    {
      code: 'more_satisfied_than_surveyed',
      kind: 'not_after',
      column: 'users_satisfied',
      other: 'users_surveyed',
      description: {
        es: 'Hay más usuarios satisfechos que encuestados.',
        en: 'More users are satisfied than were surveyed.',
      },
    },
    {
      code: 'satisfied_without_survey',
      kind: 'required_with',
      column: 'users_surveyed',
      other: 'users_satisfied',
      description: {
        es: 'Hay satisfechos sin número de encuestados.',
        en: 'There are satisfied users without a number of those surveyed.',
      },
    },
  ],
  flags: [unknownPoint, repeatedKey],
}
