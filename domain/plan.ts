import type { Text } from './text.ts'

/** The levels of the plan tree, from the top. */
export const PLAN_KINDS = ['pilar', 'linea', 'resultado', 'producto', 'actividad'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** The three bands of a target; `no_data`: due, and never reported; `not_due`: nothing is to be reached in the period. */
export const PLAN_STATES = ['on_target', 'at_risk', 'off_target', 'no_data', 'not_due'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** Of a node's due children so many percent must be on target, and none off target, for it to be on target itself. */
export const ON_TARGET_PERCENT = 80
/** From so many percent off target or without a report on, it is off target. */
export const OFF_TARGET_PERCENT = 50

export const ROLL_UP_RULE: Text = {
  es: `Un nodo con meta propia se juzga por su avance frente a lo previsto al cierre del periodo (línea recta de la línea base a la meta durante su vigencia). Los demás, por los nodos inmediatos que estén en vigencia: en meta si al menos el ${ON_TARGET_PERCENT} % está en meta y ninguno fuera de meta; fuera de meta si al menos el ${OFF_TARGET_PERCENT} % está fuera de meta o sin reporte; en riesgo en los demás casos. El avance físico es la media de los avances, ponderada por presupuesto y con tope de 100 %; la ejecución financiera, lo ejecutado sobre lo presupuestado.`,
  en: `A node with a target of its own is judged by its progress against what is planned by the period's end (a straight line from baseline to target over its validity). Others by the nodes just below that are due: on target when at least ${ON_TARGET_PERCENT} % are and none is off target; off target when at least ${OFF_TARGET_PERCENT} % are off target or without a report; at risk otherwise. Physical progress is the mean of progress, weighted by budget and capped at 100 %; financial execution is what was spent over what was budgeted.`,
}

/** A node of the plan as of a period's end. Numbers are decimal text; null is not stated or not reported. */
export interface PlanNode {
  readonly plan_id: string
  readonly kind: PlanKind
  readonly parent_id: string | null
  /** 0 for a node without parent. */
  readonly depth: number
  readonly title: string | null
  readonly office: string | null
  /** Unit of baseline, target, expected and progress. */
  readonly unit: string | null
  readonly baseline: string | null
  readonly target: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly legal_source: string | null
  /** Whether target and budget are the demonstration's. */
  readonly synthetic: boolean
  /** What was to be reached by the period's end; null when nothing is due. */
  readonly expected: string | null
  /** Cumulative, as last reported up to the period's end. */
  readonly progress: string | null
  readonly progress_period: string | null
  readonly reported_on: string | null
  readonly verification: string | null
  readonly physical_percent: string | null
  readonly budget_balboas: string | null
  readonly executed_balboas: string | null
  readonly financial_percent: string | null
  readonly state: PlanState
  /** How many of the nodes just below are in each state. */
  readonly children: Readonly<Record<PlanState, number>>
}

export const SUBSYSTEM_AREAS = ['substantive', 'administrative'] as const
/** `reporting`: a source came within its limit; `late`: it came, and its limit has passed; `silent`: none has ever come. */
export const SUBSYSTEM_STATES = ['reporting', 'late', 'silent'] as const

/** A subsystem of the ministry's management information system as a source of data. */
export interface Subsystem {
  readonly code: string
  readonly area: (typeof SUBSYSTEM_AREAS)[number]
  readonly name: Text
  /** Contracts by which it reports; empty: none is agreed yet. */
  readonly contracts: readonly string[]
  readonly state: (typeof SUBSYSTEM_STATES)[number]
  /** The latest date of which one of them speaks. */
  readonly snapshot_on: string | null
}

export interface PlanTree {
  readonly publication: number
  readonly as_of: string
  /** The period at whose end the plan is judged. */
  readonly period: string
  readonly rule: Text
  /** Parents before children, siblings in their order. */
  readonly nodes: readonly PlanNode[]
  readonly subsystems: readonly Subsystem[]
}
