import { code, date, integer, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { PROGRAMME_LABELS, RESULT_LABELS, SEX_LABELS } from './labels.ts'
import { PROGRAMME_IDS } from './shared.ts'

/** The ministry's payroll as its own system prints it; the aliases are its headings. */
export const planilla: Contract = {
  name: 'planilla',
  title: { es: 'Planilla de beneficiarios', en: 'Payroll of beneficiaries' },
  source: 'MIDES',
  grain: {
    es: 'una persona en la planilla de un programa, a la fecha de corte',
    en: 'one person on the payroll of one programme, on the snapshot date',
  },
  key: ['cedula', 'programme'],
  history: 'snapshot',
  freshnessDays: 120,
  dropShare: 0.2,
  retentionDays: 400,
  columns: [
    text('cedula', 'Cédula de identidad', 'Identity number', {
      aliases: ['Cedula'],
      example: '8-000-1234',
      sensitivity: 'identifier',
    }),
    text('full_name', 'Nombre completo', 'Full name', {
      example: 'EJEMPLO PRUEBA MARIA ISABEL',
      sensitivity: 'identifier',
      aliases: ['Nombre'],
    }),
    code('programme', PROGRAMME_IDS, 'Programa', 'Programme', {
      aliases: ['Programa'],
      labels: PROGRAMME_LABELS,
    }),
    code('sex', ['F', 'M'], 'Sexo', 'Sex', {
      sensitivity: 'quasi',
      aliases: ['Sexo'],
      labels: SEX_LABELS,
    }),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento de residencia, código INEC',
      'Corregimiento of residence, INEC code',
      { sensitivity: 'quasi', aliases: ['id_correg'] },
    ),
    date('birth_on', 'Fecha de nacimiento', 'Date of birth', {
      example: '1950-05-17',
      sensitivity: 'quasi',
      aliases: ['Fecha_Nacimiento'],
    }),
    date(
      'form_on',
      'Fecha de la última ficha (FUPS); vacío es sin ficha',
      'Date of the last form (FUPS); empty is no form',
      {
        required: false,
        sensitivity: 'quasi',
        aliases: ['Fecha_Ultima_FUPS'],
      },
    ),
    code('eligibility', ['elegible', 'no_elegible'], 'Elegibilidad', 'Eligibility', {
      required: false,
      sensitivity: 'sensitive',
      aliases: ['Elegibilidad'],
      labels: RESULT_LABELS,
      emptyMeans: {
        beside: 'form_on',
        whenEmpty: {
          code: 'sin_fups',
          description: { es: 'No se le ha aplicado la FUPS', en: 'No FUPS was taken' },
        },
        whenPresent: {
          code: 'fups_sin_pmt',
          description: {
            es: 'Tiene FUPS y aún no se le calcula el PMT',
            en: 'There is a FUPS but no PMT yet',
          },
        },
      },
    }),
    date('assessed_on', 'Fecha de la elegibilidad', 'Date of the eligibility', {
      required: false,
      aliases: ['Fecha_Elegibilidad'],
    }),
    integer(
      'minors',
      { min: '0', max: '40' },
      'Menores de 18 años en el hogar',
      'Minors under 18 in the household',
      {
        required: false,
        sensitivity: 'quasi',
        unit: 'personas',
        aliases: ['Menores_18'],
      },
    ),
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
      code: 'form_in_future',
      kind: 'not_in_future',
      column: 'form_on',
      description: {
        es: 'La ficha es posterior a la fecha de corte.',
        en: 'The form is after the snapshot date.',
      },
    },
    {
      code: 'assessment_in_future',
      kind: 'not_in_future',
      column: 'assessed_on',
      description: {
        es: 'La evaluación es posterior a la fecha de corte.',
        en: 'The assessment is after the snapshot date.',
      },
    },
  ],
  flags: [
    {
      code: 'unknown_cedula',
      kind: 'unknown_reference',
      contract: 'personas',
      match: { cedula: 'cedula' },
      description: {
        es: 'La cédula de la planilla no está en el registro de personas.',
        en: 'The cédula of the payroll is not in the registry of persons.',
      },
    },
    {
      code: 'in_two_programmes',
      kind: 'repeated',
      columns: ['cedula'],
      description: {
        es: 'La misma cédula está en la planilla de otro programa.',
        en: 'The same cédula is on the payroll of another programme.',
      },
    },
    repeatedKey,
  ],
}
