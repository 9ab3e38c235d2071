import { code, date, integer, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { SEX_LABELS } from './labels.ts'

export const fichas: Contract = {
  name: 'fichas',
  title: { es: 'Fichas de registros anteriores', en: 'Forms of earlier registries' },
  source: 'Ficha Social, Ficha Hogar',
  grain: {
    es: 'una persona como la conoció un registro anterior',
    en: 'one person as an earlier registry knew them',
  },
  key: ['registry_code', 'form_number', 'member_number'],
  history: 'upsert',
  // A closed registry sends nothing new.
  freshnessDays: 3650,
  dropShare: null,
  retentionDays: 'until_published',
  columns: [
    code('registry_code', ['ficha_social', 'ficha_hogar'], 'Registro de origen', 'Registry of origin', {
      aliases: ['registro'],
      labels: { 'Ficha Social': 'ficha_social', 'Ficha Hogar': 'ficha_hogar' },
    }),
    text('form_number', 'Número de la ficha', 'Number of the form', {
      example: 'FS-000123',
      sensitivity: 'quasi',
      aliases: ['numero_ficha', 'ficha'],
    }),
    integer(
      'member_number',
      { min: '1', max: '99' },
      'Número de la persona dentro de la ficha',
      'Number of the person within the form',
      { aliases: ['numero_persona', 'orden'] },
    ),
    text('cedula', 'Cédula de identidad, como se anotó', 'Identity number, as it was noted', {
      aliases: ['cedula'],
      example: '8-000-1234',
      required: false,
      sensitivity: 'identifier',
    }),
    text('given_names', 'Nombres', 'Given names', {
      example: 'María Isabel',
      sensitivity: 'identifier',
      aliases: ['nombres', 'nombre'],
    }),
    text('surnames', 'Apellidos', 'Surnames', {
      example: 'Ejemplo Prueba',
      sensitivity: 'identifier',
      aliases: ['apellidos', 'apellido'],
    }),
    code('sex', ['F', 'M'], 'Sexo', 'Sex', {
      required: false,
      sensitivity: 'quasi',
      aliases: ['sexo'],
      labels: SEX_LABELS,
    }),
    date('birth_on', 'Fecha de nacimiento', 'Date of birth', {
      example: '1950-05-17',
      required: false,
      sensitivity: 'quasi',
      aliases: ['fecha_nacimiento'],
    }),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento, código INEC',
      'Corregimiento, INEC code',
      {
        required: false,
        sensitivity: 'quasi',
        aliases: ['id_correg', 'corregimiento'],
      },
    ),
    date('form_on', 'Fecha de la ficha', 'Date of the form', { required: false, aliases: ['fecha_ficha'] }),
  ],
  rules: [
    {
      code: 'birth_in_future',
      kind: 'not_in_future',
      column: 'birth_on',
      description: {
        es: 'La fecha de nacimiento es posterior a la fecha de corte.',
        en: 'The date of birth is after the snapshot date.',
      },
    },
    {
      code: 'form_before_birth',
      kind: 'not_after',
      column: 'birth_on',
      other: 'form_on',
      description: { es: 'La ficha es anterior al nacimiento.', en: 'The form is before the birth.' },
    },
  ],
  flags: [
    {
      code: 'same_cedula',
      kind: 'repeated',
      columns: ['registry_code', 'cedula'],
      description: {
        es: 'Otra ficha del mismo registro lleva la misma cédula.',
        en: 'Another form of the same registry has the same cédula.',
      },
    },
    repeatedKey,
  ],
}
