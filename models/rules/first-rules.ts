import { LIFE_STAGES } from '#domain/dimensions.ts'
import type { RuleInForce, RuleNode } from '#domain/rules/expression.ts'

/** From when the rules of the demonstration are in force. */
export const FIRST_RULES_FROM = '2025-01-01'
/** Where they come from: the sources name the dimensions, the stages and the packages, and leave the rules to the ministry. */
export const FIRST_RULES_SOURCE =
  'Reglas sintéticas de la demostración / Synthetic rules of the demonstration'

const EVERYBODY = LIFE_STAGES.map(({ id }) => id)
const YOUNG = ['primera_infancia', 'ninez', 'adolescencia']
const ADULT = ['juventud', 'adultez']

const any = (...parts: readonly RuleNode[]): RuleNode => ({ any: parts })
const all = (...parts: readonly RuleNode[]): RuleNode => ({ all: parts })
const is = (column: string, value: string | boolean): RuleNode => ({ column, is: 'equal', value })
const notDeprived = (dimension: string): RuleNode => is(`hogares.deprived_${dimension}`, false)
const served = (codes: readonly string[], within_days: number): RuleNode => ({
  exists: 'servicios',
  within_days,
  where: all({ column: 'servicios.service_code', in: codes }, { not: is('servicios.result', 'no_asistio') }),
})
const complied = (kind: string, within_days = 400): RuleNode => ({
  exists: 'corresponsabilidades',
  within_days,
  where: all(is('corresponsabilidades.kind', kind), is('corresponsabilidades.met', true)),
})
const attended = (dimension: string): RuleNode => ({
  exists: 'contrarreferencias',
  within_days: 365,
  where: all(is('contrarreferencias.dimension', dimension), is('contrarreferencias.outcome', 'atendida')),
})

const CARE = served(['centro_orientacion_infantil', 'acompanamiento_familiar', 'orientacion_social'], 365)
const HEALTH_CONTROL = any(served(['control_salud', 'vacunacion'], 365), complied('salud'))
const CURRENT_FORM: RuleNode = { exists: 'formularios', within_days: 730 }
const NOT_POOR: RuleNode = { column: 'hogares.poverty_band', in: ['vulnerable', 'no_pobre'] }
const ENROLLED: RuleNode = { exists: 'inscripciones' }
const PENSION: RuleNode = { exists: 'pagos', within_days: 120, where: is('pagos.programme', '120A65') }

/** Subject, stages and condition. A stage that is not named is asked for nothing in that subject. */
const RULES: readonly (readonly [string, readonly string[], RuleNode])[] = [
  [
    'educacion',
    ['primera_infancia'],
    any(notDeprived('education'), served(['centro_orientacion_infantil'], 365)),
  ],
  [
    'educacion',
    ['ninez', 'adolescencia'],
    any(notDeprived('education'), complied('educacion'), attended('educacion')),
  ],
  ['educacion', ['juventud'], any(notDeprived('education'), served(['capacitacion'], 730))],
  ['salud', EVERYBODY, any(notDeprived('health'), HEALTH_CONTROL, attended('salud'))],
  [
    'trabajo',
    ADULT,
    any(notDeprived('work'), served(['capacitacion', 'insercion_laboral'], 365), attended('trabajo')),
  ],
  ['vivienda', EVERYBODY, any(notDeprived('housing'), attended('vivienda'))],
  ['ambiente', EVERYBODY, notDeprived('environment')],
  ['ingreso', [...YOUNG, ...ADULT], any(NOT_POOR, ENROLLED)],
  ['ingreso', ['persona_mayor'], any(PENSION, is('hogares.poverty_band', 'no_pobre'))],
  ['cuidado', ['primera_infancia', 'persona_mayor'], any(CARE, NOT_POOR)],
  ['identidad', EVERYBODY, is('personas.has_cedula', true)],
  [
    'paquete_nucleo',
    YOUNG,
    all(any(HEALTH_CONTROL, notDeprived('health')), any(complied('educacion'), notDeprived('education'))),
  ],
  ['paquete_nucleo', ADULT, all(any(ENROLLED, NOT_POOR), any(HEALTH_CONTROL, notDeprived('health')))],
  [
    'paquete_nucleo',
    ['persona_mayor'],
    all(any(PENSION, NOT_POOR), any(HEALTH_CONTROL, notDeprived('health'))),
  ],
  [
    'paquete_ampliado',
    [...YOUNG, ...ADULT],
    any(CARE, served(['capacitacion', 'insercion_laboral', 'redes_territoriales'], 730)),
  ],
  ['paquete_ampliado', ['persona_mayor'], any(CARE, CURRENT_FORM)],
  [
    'paquete_diferenciado',
    EVERYBODY,
    any(is('personas.disability', false), attended('salud'), {
      exists: 'inscripciones',
      where: is('inscripciones.programme', 'AG'),
    }),
  ],
]

/** The rules that the demonstration begins with, as versions in force. */
export const FIRST_RULES: readonly RuleInForce[] = RULES.flatMap(([subject, stages, condition]) =>
  stages.map(stage => ({ subject, stage, condition })),
).map((rule, index) => ({ rule_id: String(index + 1), effective_from: FIRST_RULES_FROM, ...rule }))

/** A draft that the demonstration brings: stricter than the rule in force, so that its effect can be looked at before anybody activates it. */
export const FIRST_DRAFT = {
  subject: 'salud',
  stage: 'persona_mayor',
  condition: any(HEALTH_CONTROL, attended('salud')),
  effective_from: '2026-07-01',
  reason:
    'Borrador sintético de la demostración: se pide un control de salud del último año, aunque la ficha no declare privación',
}
