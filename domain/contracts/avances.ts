import { date, decimal, period, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'

export const avances: Contract = {
  name: 'avances',
  title: { es: 'Avances del plan', en: 'Progress of the plan' },
  source: 'SIMEI',
  grain: {
    es: 'el avance de un producto o actividad en un periodo',
    en: 'progress of one product or activity in one period',
  },
  key: ['plan_id', 'period'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: null,
  columns: [
    text('plan_id', 'Nodo del plan', 'Node of the plan', { aliases: ['id_plan'], example: 'PEI-1.2.3' }),
    period('period', 'Periodo', 'Period', { aliases: ['periodo'] }),
    decimal(
      'value',
      [18, 4],
      {},
      'Avance acumulado al cierre del periodo, en la unidad del nodo',
      "Cumulative progress at the period's end, in the node's unit",
      { aliases: ['avance', 'valor'] },
    ),
    text('unit', 'Unidad de medida', 'Unit', { aliases: ['unidad', 'unidad_medida'], example: 'personas' }),
    decimal('budget_executed_balboas', [18, 2], { min: '0' }, 'Presupuesto ejecutado', 'Budget executed', {
      aliases: ['presupuesto_ejecutado', 'ejecutado'],
      required: false,
      unit: 'balboas',
    }),
    text('verification', 'Medio de verificación', 'Means of verification', {
      aliases: ['medio_verificacion'],
      example: 'Informe trimestral',
      required: false,
    }),
    date('reported_on', 'Fecha del reporte', 'Date of the report', { aliases: ['fecha_reporte'] }),
  ],
  rules: [
    {
      code: 'report_in_future',
      kind: 'not_in_future',
      column: 'reported_on',
      description: {
        es: 'El reporte es posterior a la fecha de corte.',
        en: 'The report is after the cut-off date.',
      },
    },
  ],
  flags: [
    {
      code: 'unknown_plan_node',
      kind: 'unknown_reference',
      contract: 'plan',
      match: { plan_id: 'plan_id' },
      description: { es: 'El nodo no está en el plan.', en: 'The node is not in the plan.' },
    },
    repeatedKey,
  ],
}
