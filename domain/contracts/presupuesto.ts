import { code, decimal, period, territory } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { PROGRAMME_LABELS } from './labels.ts'

const balboas = (name: string, es: string, en: string, alias: string) =>
  decimal(name, [18, 2], {}, es, en, { unit: 'balboas', aliases: [alias, `monto_${alias}`] })

const exceeds = (code: string, column: string, other: string, es: string, en: string) =>
  ({ code, kind: 'exceeds', column, other, description: { es, en } }) as const

export const presupuesto: Contract = {
  name: 'presupuesto',
  title: { es: 'Ejecución presupuestaria', en: 'Budget execution' },
  source: 'Finanzas',
  grain: {
    es: 'lo asignado y ejecutado por una institución en un programa, territorio, clase de beneficio y periodo',
    en: 'what one institution was allotted and executed in one programme, territory, kind of benefit and period',
  },
  key: ['institution', 'programme', 'territory_code', 'benefit_kind', 'period'],
  history: 'upsert',
  freshnessDays: 120,
  dropShare: null,
  retentionDays: null,
  amountColumn: 'paid_balboas',
  columns: [
    code('institution', null, 'Institución', 'Institution', {
      example: 'MIDES',
      aliases: ['institucion', 'entidad'],
    }),
    code(
      'programme',
      null,
      'Programa presupuestario; de los de transferencia, su código (120A65, RDO, AG, SENAPAN)',
      'Budget programme; of the transfers, their code (120A65, RDO, AG, SENAPAN)',
      { example: '120A65', aliases: ['programa'], labels: PROGRAMME_LABELS },
    ),
    territory('territory_code', 'any', 'Territorio, código INEC o PA', 'Territory, INEC code or PA', {
      aliases: ['territorio'],
    }),
    code(
      'benefit_kind',
      ['transferencia', 'servicio', 'subsidio', 'especie', 'administracion'],
      'Clase de beneficio',
      'Kind of benefit',
      {
        aliases: ['tipo_beneficio', 'clase_beneficio'],
        labels: {
          'Transferencia monetaria': 'transferencia',
          'Bien en especie': 'especie',
          Administración: 'administracion',
          'Gasto administrativo': 'administracion',
        },
      },
    ),
    period(
      'period',
      'Periodo de los montos; son los del periodo, no acumulados',
      'Period of the amounts; they are those of the period, not cumulative',
      { aliases: ['periodo'], of: ['month', 'quarter', 'semester', 'year'] },
    ),
    balboas('allotted_balboas', 'Asignado por ley', 'Allotted by law', 'asignado'),
    balboas('modified_balboas', 'Modificado (vigente)', 'Modified (in force)', 'modificado'),
    balboas('committed_balboas', 'Comprometido', 'Committed', 'comprometido'),
    balboas('accrued_balboas', 'Devengado', 'Accrued', 'devengado'),
    balboas('paid_balboas', 'Pagado', 'Paid', 'pagado'),
  ],
  rules: [],
  flags: [
    exceeds(
      'paid_over_accrued',
      'paid_balboas',
      'accrued_balboas',
      'Se pagó más de lo devengado en el periodo.',
      'More was paid than accrued in the period.',
    ),
    exceeds(
      'committed_over_modified',
      'committed_balboas',
      'modified_balboas',
      'Se comprometió más que el presupuesto modificado.',
      'More was committed than the modified budget.',
    ),
    repeatedKey,
  ],
}
