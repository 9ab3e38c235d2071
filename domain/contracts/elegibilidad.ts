import { ASSESSMENT_KINDS, PROGRAMMES, RESULTS, UNIDENTIFIED_PROGRAMME } from '../dimensions.ts'
import { code, date, decimal, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { afterDeath, repeatedKey, unknownPerson } from './flags.ts'
import { PROGRAMME_LABELS, RESULT_LABELS } from './labels.ts'

export const elegibilidad: Contract = {
  name: 'elegibilidad',
  title: { es: 'Evaluaciones de elegibilidad', en: 'Eligibility assessments' },
  source: 'SAP',
  grain: { es: 'una evaluación con PMT aplicado', en: 'one assessment with a proxy means test' },
  key: ['assessment_id'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('assessment_id', 'Número de la evaluación', 'Number of the assessment', {
      aliases: ['id_evaluacion', 'numero_evaluacion'],
      example: 'E0001234',
      sensitivity: 'quasi',
    }),
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      aliases: ['id_persona'],
      example: 'N0001234',
      sensitivity: 'quasi',
    }),
    code(
      'kind',
      ASSESSMENT_KINDS.map(k => k.id),
      'Clase de evaluación',
      'Kind of assessment',
      { aliases: ['tipo', 'clase', 'tipo_evaluacion'], labels: { Recertificación: 'recertificacion' } },
    ),
    date('assessed_on', 'Fecha de la evaluación', 'Date of the assessment', {
      aliases: ['fecha_evaluacion', 'fecha_elegibilidad'],
    }),
    decimal('pmt_score', [9, 3], { min: '0', max: '1000' }, 'Puntaje PMT', 'Proxy means test score', {
      aliases: ['puntaje_pmt', 'pmt'],
      required: false,
      sensitivity: 'sensitive',
      unit: 'puntos',
    }),
    code(
      'result',
      RESULTS.map(r => r.id),
      'Resultado',
      'Result',
      { sensitivity: 'sensitive', aliases: ['resultado', 'elegibilidad'], labels: RESULT_LABELS },
    ),
    code('programme', [...PROGRAMMES.map(p => p.id), UNIDENTIFIED_PROGRAMME.id], 'Programa', 'Programme', {
      aliases: ['programa'],
      labels: { ...PROGRAMME_LABELS, 'No identificado': UNIDENTIFIED_PROGRAMME.id },
    }),
  ],
  rules: [
    {
      code: 'assessment_in_future',
      kind: 'not_in_future',
      column: 'assessed_on',
      description: {
        es: 'La evaluación es posterior a la fecha de corte.',
        en: 'The assessment is after the cut-off date.',
      },
    },
  ],
  flags: [
    unknownPerson,
    afterDeath(
      'assessed_after_death',
      'assessed_on',
      'La evaluación es posterior a la defunción.',
      'The assessment is after the death.',
    ),
    repeatedKey,
  ],
}
