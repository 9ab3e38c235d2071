import { expect, test } from 'vitest'
import type { Finding, PrintedFigure } from '../api/types.ts'
import { byId, importantFirst, toldOnce } from './importance.ts'

const figure = (figure_id: string, printed: string, territory = 'PA'): PrintedFigure => ({
  figure_id,
  indicator: 'B07',
  measure: 'valor',
  basis: 'evaluaciones',
  period: '2016-01-01..2017-08-31',
  territory,
  breakdown: { kind: 'recertificacion' },
  printed,
  rounded_to: '1',
  computed: printed,
  difference: '-1',
  status: 'different',
  document: 'Boletín',
  published_on: '2017-12-04',
  note: null,
})
const finding = (kind: string, subject: string, rows = '0'): Finding => ({
  finding_id: `${kind}-${subject}`,
  kind,
  severity: 'warning',
  subject,
  rows,
  amount_balboas: null,
  detail: { es: '', en: '' },
})

const figures = byId([figure('A3-08', '845', '08'), figure('A3-total', '14715'), figure('A4-pmt', '14715')])
const findings = [
  finding('printed_bases_differ', 'A3-08'),
  finding('duplicate_key', 'pagos', '90'),
  finding('unknown_person', 'pagos', '60'),
  finding('printed_figure_differs', 'A3-08'),
  finding('printed_figure_differs', 'A3-total'),
  finding('printed_figure_differs', 'A4-pmt'),
  finding('printed_total_contradicted', 'A3-total'),
]

test('printed figures that the records contradict come first, the greatest first', () => {
  expect(importantFirst(findings, figures).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    'printed_figure_differs A3-total',
    'printed_figure_differs A4-pmt',
    'printed_figure_differs A3-08',
    'printed_total_contradicted A3-total',
    'duplicate_key pagos',
    'unknown_person pagos',
    'printed_bases_differ A3-08',
  ])
})

test('a figure printed twice, and the total of a figure told already, are told once', () => {
  expect(
    toldOnce(importantFirst(findings, figures), figures).map(({ kind, subject }) => `${kind} ${subject}`),
  ).toEqual([
    'printed_figure_differs A3-total',
    'printed_figure_differs A3-08',
    'duplicate_key pagos',
    'unknown_person pagos',
  ])
})
