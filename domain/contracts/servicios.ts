import { code, date, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { afterDeath, repeatedKey, unknownPerson } from './flags.ts'

export const servicios: Contract = {
  name: 'servicios',
  title: { es: 'Servicios prestados', en: 'Services given' },
  source: 'SAB',
  grain: { es: 'un servicio prestado a una persona', en: 'one service given to one person' },
  key: ['service_id'],
  history: 'append',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('service_id', 'Número del servicio', 'Number of the service', {
      aliases: ['id_servicio', 'numero_servicio'],
      example: 'S0001234',
      sensitivity: 'quasi',
    }),
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      aliases: ['id_persona'],
      example: 'N0001234',
      sensitivity: 'quasi',
    }),
    code('service_code', null, 'Servicio', 'Service', {
      aliases: ['servicio', 'codigo_servicio'],
      example: 'capacitacion',
      sensitivity: 'sensitive',
    }),
    code('institution', null, 'Institución', 'Institution', { aliases: ['institucion'], example: 'INADEH' }),
    date('served_on', 'Fecha del servicio', 'Date of the service', { aliases: ['fecha_servicio'] }),
    text('promoter_id', 'Promotor', 'Promoter', {
      aliases: ['id_promotor', 'promotor'],
      example: 'PR-015',
      required: false,
      sensitivity: 'quasi',
    }),
    code('result', null, 'Resultado', 'Result', {
      aliases: ['resultado'],
      example: 'concluida',
      required: false,
      sensitivity: 'sensitive',
    }),
  ],
  rules: [
    {
      code: 'service_in_future',
      kind: 'not_in_future',
      column: 'served_on',
      description: {
        es: 'El servicio es posterior a la fecha de corte.',
        en: 'The service is after the cut-off date.',
      },
    },
  ],
  flags: [
    unknownPerson,
    afterDeath(
      'served_after_death',
      'served_on',
      'El servicio es posterior a la defunción.',
      'The service is after the death.',
    ),
    repeatedKey,
  ],
}
