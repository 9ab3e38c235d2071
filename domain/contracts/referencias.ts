import { code, date, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { afterDeath, repeatedKey, unknownPerson } from './flags.ts'
import { DIMENSION_LABELS } from './labels.ts'
import { PROTECTION_DIMENSIONS } from './shared.ts'

const STATUSES = ['desprotegida', 'protegida'] as const
const STATUS_LABELS = { 'No protegida': 'desprotegida', Desprotegido: 'desprotegida', Protegido: 'protegida' }

export const referencias: Contract = {
  name: 'referencias',
  title: { es: 'Referencias y contrarreferencias', en: 'Referrals and counter-referrals' },
  source: 'SAB',
  grain: {
    es: 'la referencia de una persona a una institución, con su contrarreferencia',
    en: 'one referral of a person to an institution, with its counter-referral',
  },
  key: ['referral_id'],
  history: 'upsert',
  freshnessDays: 60,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('referral_id', 'Número de la referencia', 'Number of the referral', {
      example: 'R0001234',
      sensitivity: 'quasi',
      aliases: ['id_referencia', 'numero_referencia'],
    }),
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      example: 'N0001234',
      sensitivity: 'quasi',
      aliases: ['id_persona'],
    }),
    code(
      'dimension',
      PROTECTION_DIMENSIONS,
      'Dimensión en la que se busca la protección',
      'Dimension in which protection is sought',
      { aliases: ['dimension'], sensitivity: 'sensitive', labels: DIMENSION_LABELS },
    ),
    code('from_institution', null, 'Institución que refiere', 'Institution that refers', {
      example: 'MIDES',
      aliases: ['institucion_origen', 'refiere'],
    }),
    code('to_institution', null, 'Institución a la que se refiere', 'Institution referred to', {
      example: 'MINSA',
      aliases: ['institucion_destino', 'referida_a'],
    }),
    code('service_code', null, 'Servicio solicitado', 'Service asked for', {
      example: 'control_salud',
      required: false,
      sensitivity: 'sensitive',
      aliases: ['servicio'],
    }),
    text('promoter_id', 'Promotor que refiere', 'Promoter who refers', {
      example: 'PR-015',
      required: false,
      sensitivity: 'quasi',
      aliases: ['promotor', 'id_promotor'],
    }),
    date('referred_on', 'Fecha de la referencia', 'Date of the referral', { aliases: ['fecha_referencia'] }),
    date(
      'contacted_on',
      'Fecha en que la institución contactó a la persona; vacío es sin contacto',
      'Date on which the institution contacted the person; empty is no contact',
      { required: false, aliases: ['fecha_contacto'] },
    ),
    date(
      'answered_on',
      'Fecha de la contrarreferencia; vacío es sin respuesta',
      'Date of the counter-referral; empty is no answer',
      { required: false, aliases: ['fecha_contrarreferencia', 'fecha_respuesta'] },
    ),
    code(
      'outcome',
      ['atendida', 'en_proceso', 'no_atendida', 'no_ubicada', 'desistio'],
      'Resultado que informa la contrarreferencia',
      'Outcome told by the counter-referral',
      {
        required: false,
        sensitivity: 'sensitive',
        aliases: ['resultado'],
        labels: {
          'En proceso': 'en_proceso',
          'No atendida': 'no_atendida',
          'No ubicada': 'no_ubicada',
          Atendido: 'atendida',
          Desistió: 'desistio',
        },
      },
    ),
    code(
      'status_before',
      STATUSES,
      'Estatus de la persona al referir',
      'Status of the person when referred',
      { required: false, sensitivity: 'sensitive', aliases: ['estatus_inicial'], labels: STATUS_LABELS },
    ),
    code(
      'status_after',
      STATUSES,
      'Estatus que declara la institución al responder; el medido sale de los registros',
      'Status declared by the institution in its answer; the measured one comes from the records',
      { required: false, sensitivity: 'sensitive', aliases: ['estatus_final'], labels: STATUS_LABELS },
    ),
    date(
      'status_changed_on',
      'Fecha del cambio de estatus declarado',
      'Date of the declared change of status',
      { required: false, sensitivity: 'sensitive', aliases: ['fecha_cambio_estatus'] },
    ),
  ],
  rules: [
    {
      code: 'referral_in_future',
      kind: 'not_in_future',
      column: 'referred_on',
      description: {
        es: 'La referencia es posterior a la fecha de corte.',
        en: 'The referral is after the cut-off date.',
      },
    },
    {
      code: 'contact_before_referral',
      kind: 'not_after',
      column: 'referred_on',
      other: 'contacted_on',
      description: {
        es: 'El contacto es anterior a la referencia.',
        en: 'The contact is before the referral.',
      },
    },
    {
      code: 'answer_before_referral',
      kind: 'not_after',
      column: 'referred_on',
      other: 'answered_on',
      description: {
        es: 'La contrarreferencia es anterior a la referencia.',
        en: 'The counter-referral is before the referral.',
      },
    },
    {
      code: 'answer_without_outcome',
      kind: 'required_with',
      column: 'outcome',
      other: 'answered_on',
      description: {
        es: 'Una contrarreferencia necesita su resultado.',
        en: 'A counter-referral needs its outcome.',
      },
    },
  ],
  flags: [
    unknownPerson,
    afterDeath(
      'referred_after_death',
      'referred_on',
      'La referencia es posterior a la defunción.',
      'The referral is after the death.',
    ),
    repeatedKey,
  ],
}
