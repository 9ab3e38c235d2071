import { PROGRAMMES } from '../dimensions.ts'
import { code, date, text } from './columns.ts'
import type { Contract } from './contract.ts'

export const inscripciones: Contract = {
  name: 'inscripciones',
  title: { es: 'Inscripciones en programas', en: 'Enrolments in programmes' },
  source: 'SAP',
  grain: { es: 'la permanencia de una persona en un programa', en: "one person's stay in one programme" },
  key: ['enrolment_id'],
  history: 'upsert',
  freshnessDays: 120,
  columns: [
    text('enrolment_id', 'Número de la inscripción', 'Number of the enrolment', { sensitivity: 'quasi' }),
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      sensitivity: 'quasi',
    }),
    code(
      'programme',
      PROGRAMMES.map(p => p.id),
      'Programa',
      'Programme',
      { aliases: ['programa'] },
    ),
    code('status', ['activo', 'suspendido', 'egresado', 'fallecido'], 'Estado', 'Status', {
      aliases: ['estado'],
    }),
    date('start_on', 'Primer día en el programa', 'First day in the programme'),
    date('end_on', 'Último día en el programa', 'Last day in the programme', { required: false }),
    code('exit_cause', null, 'Causa de la exclusión', 'Cause of the exit', {
      required: false,
      sensitivity: 'sensitive',
    }),
    code('regional_office', null, 'Dirección regional', 'Regional office', { required: false }),
  ],
  rules: [
    {
      code: 'end_before_start',
      kind: 'not_after',
      column: 'start_on',
      other: 'end_on',
      description: { es: 'La salida es anterior al ingreso.', en: 'The exit is before the entry.' },
    },
    ...(['egresado', 'fallecido'] as const).map(equals => ({
      code: 'end_missing',
      kind: 'required_when' as const,
      column: 'end_on',
      when: { column: 'status', equals },
      description: {
        es: 'Una inscripción cerrada necesita su último día.',
        en: 'A closed enrolment needs its last day.',
      },
    })),
  ],
}
