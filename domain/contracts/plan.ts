import { boolean, code, date, decimal, period, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { APPORTIONMENTS, TRAJECTORIES } from './plan-rules.ts'

export const plan: Contract = {
  name: 'plan',
  title: { es: 'Metas y plan estratégico', en: 'Targets and strategic plan' },
  source: 'SIMEI',
  grain: {
    es: 'una meta de un indicador, territorio y periodo, o un nodo del plan (pilar, línea, resultado, producto, actividad)',
    en: 'one target of one indicator, territory and period, or one node of the plan (pillar, line, result, product, activity)',
  },
  key: ['plan_id'],
  history: 'upsert',
  freshnessDays: 400,
  dropShare: null,
  retentionDays: null,
  columns: [
    text('plan_id', 'Identificador de la fila', 'Identifier of the row', {
      aliases: ['id_plan'],
      example: 'META-B02-2026C1',
    }),
    code(
      'kind',
      ['meta', 'pilar', 'linea', 'resultado', 'producto', 'actividad'],
      'Clase de fila',
      'Kind of row',
      { aliases: ['clase', 'tipo'] },
    ),
    text('parent_id', 'Nodo superior del plan', 'Parent node of the plan', {
      aliases: ['id_superior'],
      example: 'PEI-1.2',
      required: false,
    }),
    text('title', 'Título', 'Title', {
      aliases: ['titulo'],
      example: 'Beneficiarios pagados',
      required: false,
    }),
    code('indicator', null, 'Indicador de la meta', 'Indicator of the target', {
      aliases: ['indicador'],
      example: 'B02',
      required: false,
    }),
    territory('territory_code', 'any', 'Territorio, código INEC o PA', 'Territory, INEC code or PA', {
      aliases: ['territorio'],
      required: false,
    }),
    code('programme', null, 'Programa; vacío es todos', 'Programme; empty is all', {
      aliases: ['programa'],
      example: '120A65',
      required: false,
    }),
    period('period', 'Periodo de la meta', 'Period of the target', { aliases: ['periodo'], required: false }),
    decimal(
      'baseline',
      [18, 4],
      {},
      'Línea base, en la unidad del indicador',
      "Baseline, in the indicator's unit",
      { aliases: ['linea_base'], required: false },
    ),
    decimal('target', [18, 4], {}, 'Meta, en la unidad del indicador', "Target, in the indicator's unit", {
      aliases: ['meta'],
      required: false,
    }),
    decimal(
      'target_min',
      [18, 4],
      {},
      'Límite inferior de la franja en que se cumple la meta; vacío es el de la regla',
      'Lower limit within which the target is met; empty is that of the rule',
      { aliases: ['meta_minima'], required: false },
    ),
    decimal(
      'target_max',
      [18, 4],
      {},
      'Límite superior de la franja en que se cumple la meta; vacío es el de la regla',
      'Upper limit within which the target is met; empty is that of the rule',
      { aliases: ['meta_maxima'], required: false },
    ),
    code(
      'apportioned_by',
      APPORTIONMENTS,
      'Cómo se reparte la meta de una cantidad entre los territorios que la componen; vacío no se reparte',
      'How the target of a count is apportioned to the territories within; empty is not apportioned',
      { aliases: ['reparto'], required: false },
    ),
    code(
      'trajectory',
      TRAJECTORIES,
      'Cómo se llega a la meta dentro de su periodo; vacío es lo propio del indicador',
      'How the target is approached within its period; empty is what suits the indicator',
      { aliases: ['trayectoria'], required: false },
    ),
    text('unit', 'Unidad de medida de un producto o actividad', 'Unit of a product or activity', {
      aliases: ['unidad', 'unidad_medida'],
      example: 'personas',
      required: false,
    }),
    decimal('budget_balboas', [18, 2], { min: '0' }, 'Presupuesto', 'Budget', {
      aliases: ['presupuesto', 'presupuesto_balboas'],
      required: false,
      unit: 'balboas',
    }),
    text('office', 'Oficina responsable', 'Responsible office', {
      aliases: ['oficina', 'oficina_responsable'],
      example: 'Dirección de Inclusión y Desarrollo Social',
      required: false,
    }),
    date('valid_from', 'Vigente desde', 'Valid from', { aliases: ['vigente_desde'], required: false }),
    date('valid_to', 'Vigente hasta', 'Valid to', { aliases: ['vigente_hasta'], required: false }),
    text('legal_source', 'Documento que la establece', 'Document that sets it', {
      aliases: ['documento', 'fuente_legal'],
      example: 'Plan estratégico',
      required: false,
    }),
    boolean('synthetic', 'Meta sintética de la demostración', 'Synthetic target of the demonstration', {
      aliases: ['sintetica'],
    }),
  ],
  rules: [
    {
      code: 'validity_reversed',
      kind: 'not_after',
      column: 'valid_from',
      other: 'valid_to',
      description: { es: 'La vigencia termina antes de empezar.', en: 'The validity ends before it starts.' },
    },
    ...(['indicator', 'territory_code', 'period', 'target'] as const).map(column => ({
      code: 'target_incomplete',
      kind: 'required_when' as const,
      column,
      when: { column: 'kind', equals: 'meta' },
      description: {
        es: 'Una meta necesita indicador, territorio, periodo y valor.',
        en: 'A target needs indicator, territory, period and value.',
      },
    })),
  ],
  flags: [
    {
      code: 'unknown_plan_node',
      kind: 'unknown_reference',
      contract: 'plan',
      match: { parent_id: 'plan_id' },
      description: { es: 'El nodo superior no está en el plan.', en: 'The parent node is not in the plan.' },
    },
    repeatedKey,
  ],
}
