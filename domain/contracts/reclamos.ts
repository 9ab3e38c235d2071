import { code, date, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey, unknownPerson } from './flags.ts'
import { PROGRAMME_LABELS } from './labels.ts'
import { PROGRAMME_IDS } from './shared.ts'

export const reclamos: Contract = {
  name: 'reclamos',
  title: { es: 'Reclamos', en: 'Grievances' },
  source: 'SAB',
  grain: { es: 'un reclamo', en: 'one grievance' },
  key: ['grievance_id'],
  history: 'upsert',
  freshnessDays: 60,
  dropShare: null,
  retentionDays: 730,
  columns: [
    text('grievance_id', 'Número del reclamo', 'Number of the grievance', {
      example: 'Q0001234',
      sensitivity: 'quasi',
      aliases: ['id_reclamo', 'numero_reclamo'],
    }),
    text(
      'person_id',
      'Número de la persona en el registro; vacío es un reclamo anónimo',
      'Number of the person in the registry; empty is an anonymous grievance',
      { example: 'N0001234', required: false, sensitivity: 'quasi', aliases: ['id_persona'] },
    ),
    code('programme', PROGRAMME_IDS, 'Programa; vacío es ninguno', 'Programme; empty is none', {
      required: false,
      aliases: ['programa'],
      labels: PROGRAMME_LABELS,
    }),
    code(
      'kind',
      [
        'pago_no_recibido',
        'monto',
        'tarjeta',
        'exclusion',
        'inclusion_indebida',
        'datos',
        'atencion',
        'varios',
      ],
      'Clase de reclamo',
      'Kind of grievance',
      {
        aliases: ['tipo', 'tipo_reclamo'],
        labels: {
          Otro: 'varios',
          Otros: 'varios',
          'Pago no recibido': 'pago_no_recibido',
          'Monto incorrecto': 'monto',
          'Tarjeta Clave Social': 'tarjeta',
          'Exclusión del programa': 'exclusion',
          Exclusión: 'exclusion',
          'Inclusión indebida': 'inclusion_indebida',
          'Actualización de datos': 'datos',
          'Atención recibida': 'atencion',
          Atención: 'atencion',
        },
      },
    ),
    code('channel', ['ventanilla', 'telefono', 'web', 'promotor'], 'Canal', 'Channel', {
      required: false,
      aliases: ['canal'],
      labels: { Teléfono: 'telefono', COAI: 'ventanilla', 'Ventanilla Única': 'ventanilla' },
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
    date('opened_on', 'Fecha en que se presentó', 'Date on which it was made', {
      aliases: ['fecha_apertura', 'fecha_reclamo'],
    }),
    date('due_on', 'Fecha límite para resolverlo', 'Date by which it must be resolved', {
      aliases: ['fecha_limite', 'fecha_vencimiento'],
    }),
    date('resolved_on', 'Fecha en que se resolvió; vacío es abierto', 'Date of resolution; empty is open', {
      required: false,
      aliases: ['fecha_resolucion'],
    }),
    code('resolution', ['procedente', 'improcedente', 'desistido'], 'Resolución', 'Resolution', {
      required: false,
      sensitivity: 'sensitive',
      aliases: ['resultado'],
    }),
  ],
  rules: [
    {
      code: 'opened_in_future',
      kind: 'not_in_future',
      column: 'opened_on',
      description: {
        es: 'El reclamo es posterior a la fecha de corte.',
        en: 'The grievance is after the cut-off date.',
      },
    },
    {
      code: 'due_before_opened',
      kind: 'not_after',
      column: 'opened_on',
      other: 'due_on',
      description: {
        es: 'La fecha límite es anterior al reclamo.',
        en: 'The due date is before the grievance.',
      },
    },
    {
      code: 'resolved_before_opened',
      kind: 'not_after',
      column: 'opened_on',
      other: 'resolved_on',
      description: {
        es: 'La resolución es anterior al reclamo.',
        en: 'The resolution is before the grievance.',
      },
    },
    {
      code: 'resolved_without_resolution',
      kind: 'required_with',
      column: 'resolution',
      other: 'resolved_on',
      description: {
        es: 'Un reclamo resuelto necesita su resolución.',
        en: 'A resolved grievance needs its resolution.',
      },
    },
  ],
  flags: [unknownPerson, repeatedKey],
}
