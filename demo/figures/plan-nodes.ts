import { apportion } from './external.ts'
import { EVALUATION_2017, type FigureRow } from './rows.ts'
import { RESULTS } from './strategic-plan.ts'

const PLAN = 'Plan estratégico del MIDES: pilares, líneas, resultados y productos'
const PILLARS: Readonly<Record<string, string>> = {
  '1': 'Política social integral concertada',
  '2': 'Protección social',
  '3': 'Fomento del capital social para el desarrollo humano sostenible',
  '4': 'Fortalecimiento institucional para una gestión social de calidad',
}
const LINES: Readonly<Record<string, string>> = {
  '1.1': 'Política social integral y concertada',
  '2.1': 'Plataforma de servicios de protección social consolidada',
  '3.1': 'Desarrollo de capacidades colectivas',
  '3.2': 'Inclusión e integración para el desarrollo humano sostenible',
  '4.1': 'Modernización e innovación para una gestión social de calidad',
  '4.2': 'Recurso humano calificado, comprometido y motivado',
}
const OFFICES = [
  'Dirección de Planificación',
  'Dirección de Políticas Sociales',
  'Dirección de Inclusión y Desarrollo Social',
  'Secretaría General',
]
const UNITS = ['porcentaje', 'documentos', 'territorios', 'personas']

/** A product of the plan, with the target that the demonstration gives it. */
export interface Product {
  readonly plan_id: string
  readonly unit: string
  readonly target: number
  readonly budget: number
}

const inOrder = RESULTS.map(([line, title, products], i) => {
  const number = RESULTS.slice(0, i + 1).filter(([other]) => other === line).length
  return { line, title, products, id: `${line}.R${number}` }
})

/** All products; targets and budgets are synthetic. */
export const PRODUCTS: readonly Product[] = inOrder.flatMap(result =>
  result.products.map((_title, i) => {
    const nth = i + result.id.length * 3 + Number(result.line.replace('.', ''))
    const unit = UNITS[nth % UNITS.length] ?? 'porcentaje'
    const target =
      { porcentaje: 100, documentos: 4 + (nth % 9), territorios: 82, personas: 400 + 50 * (nth % 12) }[
        unit
      ] ?? 100
    return { plan_id: `${result.id}.P${i + 1}`, unit, target, budget: 60_000 + ((nth * 7_919) % 40) * 12_500 }
  }),
)

const sum = (prefix: string): string =>
  PRODUCTS.filter(p => p.plan_id.startsWith(prefix))
    .reduce((total, p) => total + p.budget, 0)
    .toFixed(2)
const span = { valid_from: '2024-01-01', valid_to: '2026-12-31' }
const office = (text: string): string => OFFICES[(text.codePointAt(0) ?? 0) % OFFICES.length] ?? ''

/** Printed activities of 2016 and 2017, under the product of the platform's conceptual consolidation. */
const ACTIVITIES: readonly FigureRow[] = [
  activity(
    'A4-FUPS',
    'Ejemplares de la Ficha Única de Protección Social (FUPS) reproducidos y distribuidos',
    'ejemplares',
    '25000',
  ),
  activity('A4-PROMOTORES', 'Promotores capacitados en el manejo de la FUPS', 'promotores', '754'),
]

/** The product that is the SIGI, and its subsystems as the plan lists them: three of the substantive area, six of the administrative one. */
const SIGI = '4.1.R1.P4'
const SUBSYSTEMS: readonly (readonly [id: string, title: string])[] = [
  [
    'S1',
    'Subsistema de gestión y actualización de las estadísticas de la oferta de productos y servicios institucionales del MIDES, incluyendo los de la Plataforma de Servicios de Protección Social',
  ],
  ['S2', 'Subsistema de información, innovación y generación de conocimiento'],
  ['S3', 'Subsistema de información de la oferta de productos y servicios de COLMENA'],
  ['A1', 'Subsistema de Recursos Humanos'],
  ['A2', 'Subsistema de Administración (proveeduría y compras, etc.)'],
  ['A3', 'Subsistema de Finanzas y Presupuestos'],
  ['A4', 'Subsistema de Auditoría'],
  ['A5', 'Subsistema de Bienes patrimoniales'],
  ['A6', 'Subsistema de Transporte'],
]

/** The subsystems as activities of their product, which share its budget to the cent; targets and budgets are synthetic. */
export const ACTIVITIES_OF_SIGI: readonly (Product & { readonly title: string })[] = (() => {
  const cents = Math.round((PRODUCTS.find(product => product.plan_id === SIGI)?.budget ?? 0) * 100)
  const parts = apportion(
    cents,
    SUBSYSTEMS.map(() => 1 / SUBSYSTEMS.length),
  )
  return SUBSYSTEMS.map(([id, title], place) => ({
    plan_id: `${SIGI}.${id}`,
    title: `${title}, definido y operando`,
    unit: 'porcentaje',
    target: 100,
    budget: (parts[place] ?? 0) / 100,
  }))
})()

function activity(id: string, title: string, unit: string, target: string): FigureRow {
  return {
    plan_id: id,
    kind: 'actividad',
    parent_id: '2.1.R1.P2',
    title,
    unit,
    baseline: '0',
    target,
    office: 'Dirección de Inclusión y Desarrollo Social',
    valid_from: '2016-01-01',
    valid_to: '2017-12-31',
    legal_source: EVALUATION_2017,
    synthetic: false,
  }
}

/** The plan tree: 4 pillars, 6 lines, 10 results, 71 products, the nine subsystems of the SIGI and two printed activities. Texts are the plan's, budgets synthetic. */
export function planNodes(): readonly FigureRow[] {
  const node = (
    plan_id: string,
    kind: string,
    parent_id: string | null,
    title: string,
    extra: FigureRow = {},
  ) => ({
    plan_id,
    kind,
    parent_id,
    title,
    budget_balboas: sum(kind === 'pilar' ? `${plan_id.slice(1)}.` : plan_id),
    ...span,
    legal_source: PLAN,
    synthetic: true,
    ...extra,
  })
  return [
    ...Object.entries(PILLARS).map(([id, title]) => node(`P${id}`, 'pilar', null, title)),
    ...Object.entries(LINES).map(([id, title]) => node(id, 'linea', `P${id.slice(0, 1)}`, title)),
    ...inOrder.map(({ id, line, title }) => node(id, 'resultado', line, title)),
    ...inOrder.flatMap(({ id, products }) =>
      products.map((title, i) => {
        const product = PRODUCTS.find(p => p.plan_id === `${id}.P${i + 1}`)
        return node(`${id}.P${i + 1}`, 'producto', id, title, {
          budget_balboas: product?.budget.toFixed(2) ?? null,
          unit: product?.unit ?? null,
          baseline: '0',
          target: String(product?.target),
          office: office(title.slice(3)),
        })
      }),
    ),
    ...ACTIVITIES_OF_SIGI.map(({ plan_id, title, unit, target, budget }) =>
      node(plan_id, 'actividad', SIGI, title, {
        budget_balboas: budget.toFixed(2),
        unit,
        baseline: '0',
        target: String(target),
        office: 'Dirección de Planificación',
      }),
    ),
    ...ACTIVITIES,
  ]
}
