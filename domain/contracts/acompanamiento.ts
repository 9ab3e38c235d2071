import { code, date, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey, unknownHousehold } from './flags.ts'
import { PROGRAMME_LABELS } from './labels.ts'
import { PROGRAMME_IDS } from './shared.ts'

export const acompanamiento: Contract = {
  name: 'acompanamiento',
  title: { es: 'Acompañamiento familiar', en: 'Family accompaniment' },
  source: 'Promotores',
  grain: {
    es: 'una visita a un hogar, asignada o hecha',
    en: 'one visit to a household, assigned or made',
  },
  key: ['visit_id'],
  history: 'upsert',
  freshnessDays: 60,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('visit_id', 'Número de la visita', 'Number of the visit', {
      example: 'V0001234',
      sensitivity: 'quasi',
      aliases: ['id_visita', 'numero_visita'],
    }),
    text('household_id', 'Número del hogar', 'Number of the household', {
      example: 'H0001234',
      sensitivity: 'quasi',
      aliases: ['id_hogar', 'hogar'],
    }),
    text(
      'promoter_id',
      'Promotor al que está asignado el hogar',
      'Promoter to whom the household is assigned',
      { example: 'PR-015', sensitivity: 'quasi', aliases: ['id_promotor', 'promotor'] },
    ),
    code('programme', PROGRAMME_IDS, 'Programa', 'Programme', {
      required: false,
      aliases: ['programa'],
      labels: PROGRAMME_LABELS,
    }),
    code(
      'phase',
      ['inclusion', 'capacidades', 'empleo_produccion'],
      'Fase del acompañamiento',
      'Phase of the accompaniment',
      {
        aliases: ['fase'],
        labels: {
          'Inclusión a los programas sociales': 'inclusion',
          Inclusión: 'inclusion',
          'Desarrollo de capacidades': 'capacidades',
          'Vinculación con el empleo y la producción': 'empleo_produccion',
          'Empleo y producción': 'empleo_produccion',
        },
      },
    ),
    date('scheduled_on', 'Fecha asignada para la visita', 'Date assigned for the visit', {
      aliases: ['fecha_programada', 'fecha_asignada'],
    }),
    date(
      'visited_on',
      'Fecha de la visita; vacío es que no se hizo',
      'Date of the visit; empty is not made',
      {
        required: false,
        aliases: ['fecha_visita'],
      },
    ),
    code(
      'result',
      ['realizada', 'no_ubicado', 'rechazada', 'reprogramada'],
      'Resultado de la visita',
      'Result of the visit',
      {
        required: false,
        sensitivity: 'sensitive',
        aliases: ['resultado'],
        labels: { 'No ubicado': 'no_ubicado' },
      },
    ),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento de la visita, código INEC',
      'Corregimiento of the visit, INEC code',
      { sensitivity: 'quasi', aliases: ['id_correg', 'corregimiento'] },
    ),
  ],
  rules: [
    {
      code: 'visit_in_future',
      kind: 'not_in_future',
      column: 'visited_on',
      description: {
        es: 'La visita es posterior a la fecha de corte.',
        en: 'The visit is after the cut-off date.',
      },
    },
    {
      code: 'visit_without_result',
      kind: 'required_with',
      column: 'result',
      other: 'visited_on',
      description: { es: 'Una visita hecha necesita su resultado.', en: 'A visit made needs its result.' },
    },
    {
      code: 'made_without_date',
      kind: 'required_when',
      column: 'visited_on',
      when: { column: 'result', equals: 'realizada' },
      description: { es: 'Una visita realizada necesita su fecha.', en: 'A visit made needs its date.' },
    },
  ],
  flags: [unknownHousehold, repeatedKey],
}
