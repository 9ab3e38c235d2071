import { MODALITIES, PROGRAMMES } from '../dimensions.ts'
import { boolean, code, date, decimal, integer, period, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { afterDeath, repeatedKey, unknownPerson } from './flags.ts'
import { MODALITY_LABELS, PROGRAMME_LABELS } from './labels.ts'

export const pagos: Contract = {
  name: 'pagos',
  title: { es: 'Pagos', en: 'Payments' },
  source: 'PUC',
  grain: { es: 'un pago a una persona en un ciclo', en: 'one payment to one person in one cycle' },
  key: ['payment_id'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: null,
  amountColumn: 'amount_balboas',
  columns: [
    text('payment_id', 'Número del pago', 'Number of the payment', {
      example: 'P0001234',
      sensitivity: 'quasi',
      aliases: ['id_pago', 'numero_pago'],
    }),
    text('person_id', 'Número de la persona en el registro', 'Number of the person in the registry', {
      aliases: ['id_persona'],
      example: 'N0001234',
      sensitivity: 'quasi',
    }),
    period('cycle', 'Ciclo de pago, como 2017C3', 'Payment cycle, as 2017C3', {
      aliases: ['ciclo', 'ciclo_pago'],
      of: ['cycle'],
    }),
    code(
      'programme',
      PROGRAMMES.map(p => p.id),
      'Programa',
      'Programme',
      { aliases: ['programa'], labels: PROGRAMME_LABELS },
    ),
    integer(
      'months_paid',
      { min: '0', max: '60' },
      'Meses que cubre el pago',
      'Months that the payment covers',
      {
        unit: 'meses',
        aliases: ['meses_pagados', 'meses'],
      },
    ),
    decimal('amount_balboas', [18, 2], { min: '0' }, 'Monto', 'Amount', {
      unit: 'balboas',
      aliases: ['monto', 'monto_balboas', 'amount'],
    }),
    code(
      'modality',
      MODALITIES.map(m => m.id),
      'Modalidad de pago',
      'Payment modality',
      { aliases: ['modalidad', 'modalidad_pago'], labels: MODALITY_LABELS },
    ),
    date('scheduled_on', 'Fecha programada', 'Scheduled date', { aliases: ['fecha_programada'] }),
    date('paid_on', 'Fecha de cobro', 'Date of collection', {
      required: false,
      aliases: ['fecha_cobro', 'fecha_pago'],
    }),
    code('state', ['pagado', 'no_cobrado', 'devuelto'], 'Estado del pago', 'State of the payment', {
      aliases: ['estado', 'estado_pago'],
      labels: { 'No cobrado': 'no_cobrado', Cobrado: 'pagado', Reintegrado: 'devuelto' },
    }),
    boolean('retroactive', 'Incluye meses atrasados', 'Includes months in arrears', {
      aliases: ['retroactivo'],
    }),
  ],
  rules: [
    {
      code: 'paid_without_date',
      kind: 'required_when',
      column: 'paid_on',
      when: { column: 'state', equals: 'pagado' },
      description: {
        es: 'Un pago cobrado necesita su fecha de cobro.',
        en: 'A collected payment needs its date of collection.',
      },
    },
    {
      code: 'paid_in_future',
      kind: 'not_in_future',
      column: 'paid_on',
      description: {
        es: 'El cobro es posterior a la fecha de corte.',
        en: 'The collection is after the cut-off date.',
      },
    },
  ],
  flags: [
    unknownPerson,
    afterDeath(
      'scheduled_after_death',
      'scheduled_on',
      'El pago se programó después de la defunción.',
      'The payment was scheduled after the death.',
    ),
    afterDeath(
      'collected_after_death',
      'paid_on',
      'El pago se cobró después de la defunción.',
      'The payment was collected after the death.',
    ),
    {
      code: 'not_enrolled',
      kind: 'not_covered',
      column: 'scheduled_on',
      contract: 'inscripciones',
      match: { person_id: 'person_id', programme: 'programme' },
      from: 'start_on',
      to: 'end_on',
      description: {
        es: 'La persona no estaba inscrita en el programa en la fecha programada.',
        en: 'The person was not enrolled in the programme on the scheduled date.',
      },
    },
    {
      code: 'repeated_payment',
      kind: 'repeated',
      columns: ['person_id', 'programme', 'cycle'],
      description: {
        es: 'Otro pago, con otro número, es de la misma persona, programa y ciclo.',
        en: 'Another payment, under another number, is of the same person, programme and cycle.',
      },
    },
    repeatedKey,
  ],
}
