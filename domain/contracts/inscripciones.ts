import { PROGRAMMES } from '../dimensions.ts'
import { code, date, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { afterDeath, repeatedKey, unknownPerson } from './flags.ts'
import { PROGRAMME_LABELS } from './labels.ts'

export const inscripciones: Contract = {
  name: 'inscripciones',
  title: { es: 'Inscripciones en programas', en: 'Enrolments in programmes' },
  source: 'SAP',
  grain: { es: 'la permanencia de una persona en un programa', en: "one person's stay in one programme" },
  key: ['enrolment_id'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('enrolment_id', 'Número de la inscripción', 'Number of the enrolment', {
      aliases: ['id_inscripcion', 'numero_inscripcion'],
      example: 'I0001234',
      sensitivity: 'quasi',
    }),
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      aliases: ['id_persona'],
      example: 'N0001234',
      sensitivity: 'quasi',
    }),
    code(
      'programme',
      PROGRAMMES.map(p => p.id),
      'Programa',
      'Programme',
      { aliases: ['programa'], labels: PROGRAMME_LABELS },
    ),
    code('status', ['activo', 'suspendido', 'egresado', 'fallecido'], 'Estado', 'Status', {
      aliases: ['estado'],
      labels: {
        Activo: 'activo',
        Activa: 'activo',
        Suspendida: 'suspendido',
        Egresada: 'egresado',
        Excluido: 'egresado',
        Excluida: 'egresado',
        Fallecida: 'fallecido',
      },
    }),
    date('start_on', 'Primer día en el programa', 'First day in the programme', {
      aliases: ['fecha_ingreso'],
    }),
    date('end_on', 'Último día en el programa', 'Last day in the programme', {
      required: false,
      aliases: ['fecha_salida', 'fecha_exclusion'],
    }),
    code('exit_cause', null, 'Causa de la exclusión', 'Cause of the exit', {
      aliases: ['causa_exclusion', 'causa_salida'],
      example: 'renuncia',
      required: false,
      sensitivity: 'sensitive',
    }),
    code('regional_office', null, 'Dirección regional', 'Regional office', {
      aliases: ['direccion_regional', 'regional'],
      example: 'R04',
      required: false,
    }),
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
  flags: [
    unknownPerson,
    afterDeath(
      'started_after_death',
      'start_on',
      'El ingreso es posterior a la defunción.',
      'The entry is after the death.',
    ),
    {
      code: 'overlapping_enrolments',
      kind: 'overlap',
      columns: ['person_id', 'programme'],
      from: 'start_on',
      to: 'end_on',
      description: {
        es: 'La persona tiene otra inscripción en el mismo programa con días en común.',
        en: 'The person has another enrolment in the same programme with days in common.',
      },
    },
    repeatedKey,
  ],
}
