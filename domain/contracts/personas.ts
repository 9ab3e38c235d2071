import { boolean, code, date, decimal, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey, unknownHousehold } from './flags.ts'
import { SEX_LABELS } from './labels.ts'

export const personas: Contract = {
  name: 'personas',
  title: { es: 'Personas del registro', en: 'Persons of the registry' },
  source: 'RENAB',
  grain: {
    es: 'una persona como la ve el registro en la fecha de corte',
    en: 'a person as the registry sees them on the snapshot date',
  },
  key: ['person_id'],
  history: 'snapshot',
  freshnessDays: 120,
  dropShare: 0.2,
  retentionDays: 400,
  columns: [
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      example: 'N0001234',
      sensitivity: 'quasi',
      aliases: ['id_persona'],
    }),
    text('cedula', 'Cédula de identidad', 'Identity number', {
      example: '8-000-1234',
      required: false,
      sensitivity: 'identifier',
      aliases: ['cedula', 'cedula_identidad', 'numero_cedula', 'no_cedula'],
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
      sensitivity: 'quasi',
      aliases: ['sexo'],
      labels: SEX_LABELS,
    }),
    date('birth_on', 'Fecha de nacimiento', 'Date of birth', {
      example: '1950-05-17',
      sensitivity: 'quasi',
      aliases: ['fecha_nacimiento', 'fecha_de_nacimiento', 'fec_nac'],
    }),
    text('household_id', 'Número del hogar', 'Number of the household', {
      example: 'H0001234',
      required: false,
      sensitivity: 'quasi',
      aliases: ['id_hogar'],
    }),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento de residencia, código INEC',
      'Corregimiento of residence, INEC code',
      {
        sensitivity: 'quasi',
        aliases: ['id_correg', 'corregimiento', 'codigo_corregimiento', 'cod_correg'],
      },
    ),
    decimal(
      'longitude',
      [9, 6],
      { min: '-84', max: '-76' },
      'Longitud de la vivienda',
      'Longitude of the dwelling',
      {
        example: '-79.519900',
        required: false,
        sensitivity: 'identifier',
        unit: 'grados WGS 84',
        aliases: ['longitud'],
      },
    ),
    decimal(
      'latitude',
      [9, 6],
      { min: '6', max: '11' },
      'Latitud de la vivienda',
      'Latitude of the dwelling',
      {
        example: '8.983300',
        required: false,
        sensitivity: 'identifier',
        unit: 'grados WGS 84',
        aliases: ['latitud'],
      },
    ),
    code('ethnicity', null, 'Pueblo o grupo étnico', 'People or ethnic group', {
      example: 'ngabe',
      aliases: ['etnia', 'grupo_etnico'],
      required: false,
      sensitivity: 'sensitive',
    }),
    boolean('disability', 'Tiene discapacidad', 'Has a disability', {
      aliases: ['discapacidad'],
      required: false,
      sensitivity: 'sensitive',
    }),
    date('died_on', 'Fecha de defunción', 'Date of death', {
      required: false,
      sensitivity: 'sensitive',
      aliases: ['fecha_defuncion'],
    }),
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
      code: 'death_before_birth',
      kind: 'not_after',
      column: 'birth_on',
      other: 'died_on',
      description: { es: 'La defunción es anterior al nacimiento.', en: 'The death is before the birth.' },
    },
  ],
  flags: [
    {
      code: 'same_cedula',
      kind: 'repeated',
      columns: ['cedula'],
      description: {
        es: 'Otra persona del registro lleva la misma cédula.',
        en: 'Another person of the registry has the same cédula.',
      },
    },
    unknownHousehold,
    repeatedKey,
  ],
}
