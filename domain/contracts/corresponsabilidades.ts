import { boolean, code, date, period, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey, unknownPerson, unknownPoint } from './flags.ts'
import { PROGRAMME_LABELS } from './labels.ts'
import { PROGRAMME_IDS } from './shared.ts'

export const corresponsabilidades: Contract = {
  name: 'corresponsabilidades',
  title: { es: 'Corresponsabilidades', en: 'Co-responsibilities' },
  source: 'MEDUCA, MINSA',
  grain: {
    es: 'el cumplimiento de una persona en una corresponsabilidad y un periodo',
    en: "one person's compliance with one co-responsibility in one period",
  },
  key: ['person_id', 'kind', 'requirement', 'period'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      example: 'N0001234',
      sensitivity: 'quasi',
      aliases: ['id_persona'],
    }),
    code('programme', PROGRAMME_IDS, 'Programa que la exige', 'Programme that asks for it', {
      aliases: ['programa'],
      labels: PROGRAMME_LABELS,
    }),
    code('kind', ['educacion', 'salud'], 'Clase de corresponsabilidad', 'Kind of co-responsibility', {
      aliases: ['tipo', 'corresponsabilidad'],
      labels: { Educación: 'educacion', MEDUCA: 'educacion', MINSA: 'salud' },
    }),
    code(
      'requirement',
      ['asistencia', 'matricula', 'reunion_escolar', 'control_salud', 'vacunacion', 'control_embarazo'],
      'Lo que se exige',
      'What is asked for',
      {
        sensitivity: 'sensitive',
        aliases: ['requisito', 'exigencia'],
        labels: {
          'Asistencia escolar': 'asistencia',
          Matrícula: 'matricula',
          'Reunión escolar': 'reunion_escolar',
          'Control de salud': 'control_salud',
          Vacunación: 'vacunacion',
          'Control de embarazo': 'control_embarazo',
        },
      },
    ),
    period('period', 'Periodo que se verifica', 'Period that is verified', { aliases: ['periodo'] }),
    boolean('due', 'Era exigible en el periodo', 'Was due in the period', { aliases: ['exigible'] }),
    boolean(
      'met',
      'Cumplió; vacío es que la institución aún no informa',
      'Was met; empty is that the institution has not reported yet',
      { required: false, sensitivity: 'sensitive', aliases: ['cumple', 'cumplio'] },
    ),
    date('verified_on', 'Fecha de la verificación', 'Date of the verification', {
      required: false,
      aliases: ['fecha_verificacion'],
    }),
    code('institution', null, 'Institución que verifica', 'Institution that verifies', {
      example: 'MEDUCA',
      aliases: ['institucion'],
    }),
    text(
      'point_id',
      'Centro educativo o de salud, como punto de la oferta',
      'School or health centre, as a point of the supply',
      { example: 'PS-0001', required: false, sensitivity: 'quasi', aliases: ['id_centro', 'centro'] },
    ),
  ],
  rules: [
    {
      code: 'verified_in_future',
      kind: 'not_in_future',
      column: 'verified_on',
      description: {
        es: 'La verificación es posterior a la fecha de corte.',
        en: 'The verification is after the cut-off date.',
      },
    },
    {
      code: 'met_without_verification',
      kind: 'required_with',
      column: 'verified_on',
      other: 'met',
      description: {
        es: 'Un cumplimiento informado necesita la fecha de su verificación.',
        en: 'A reported compliance needs the date of its verification.',
      },
    },
  ],
  flags: [unknownPerson, unknownPoint, repeatedKey],
}
