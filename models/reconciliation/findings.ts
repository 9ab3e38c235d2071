import { sql } from 'kysely'
import type { BuildContext } from '../build/context.ts'
import { databaseOf, within } from '../build/database.ts'
import { decimalText, millionths } from '../values/decimal.ts'
import { figureName } from './figure-name.ts'
import { contradictedTotals, differingBases } from './printed-sums.ts'
import type { Reconciled } from './reconcile.ts'

/** Something that a person should look at. `rows` and balboas say how much of the records it concerns; 0 rows: only print. */
export interface Finding {
  readonly finding_id: string
  readonly kind:
    | 'printed_total_contradicted'
    | 'printed_bases_differ'
    | 'printed_figure_differs'
    | 'duplicate_key'
    | 'unknown_person'
  readonly severity: 'info' | 'warning' | 'error'
  readonly subject: string
  readonly rows: string
  readonly amount_balboas: string | null
  readonly detail_es: string
  readonly detail_en: string
}

const thousands = (text: string): string => {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
const minus = (a: string, b: string): string => thousands(decimalText(millionths(a) - millionths(b)))
const print = { severity: 'warning', rows: '0', amount_balboas: null } as const

const DIMENSIONS: Readonly<Record<string, { es: string; en: string }>> = {
  territory: { es: 'territorio', en: 'territory' },
  programme: { es: 'programa', en: 'programme' },
  modality: { es: 'modalidad', en: 'modality' },
  sex: { es: 'sexo', en: 'sex' },
  result: { es: 'resultado', en: 'result' },
  kind: { es: 'clase', en: 'kind' },
}
const ways = (along: readonly string[], language: 'es' | 'en'): string =>
  along
    .map(way =>
      way
        .split(', ')
        .map(name => DIMENSIONS[name]?.[language] ?? name)
        .join(' × '),
    )
    .join('; ')

const ofPrint = (rows: readonly Reconciled[]): readonly Finding[] => [
  ...contradictedTotals(rows).map(
    ({ total, sum, along, parts }): Finding => ({
      ...print,
      finding_id: `printed-total-${total.figure_id}-${sum}`,
      kind: 'printed_total_contradicted',
      subject: total.figure_id,
      detail_es: `${figureName(total, 'es')}: el total impreso es ${thousands(total.printed)}; sus ${parts.length} partes impresas (por ${ways(along, 'es')}) suman ${thousands(sum)}: diferencia ${minus(total.printed, sum)}. Los registros dan ${thousands(total.computed ?? '')}.`,
      detail_en: `${figureName(total, 'en')}: the printed total is ${thousands(total.printed)}; its ${parts.length} printed parts (by ${ways(along, 'en')}) add up to ${thousands(sum)}: difference ${minus(total.printed, sum)}. The records give ${thousands(total.computed ?? '')}.`,
    }),
  ),
  ...differingBases(rows).map(
    ({ persons, enrolments }): Finding => ({
      ...print,
      severity: 'info',
      finding_id: `printed-bases-${persons.figure_id}-${enrolments.figure_id}`,
      kind: 'printed_bases_differ',
      subject: persons.figure_id,
      detail_es: `Se imprimió ${thousands(persons.printed)} (personas) y ${thousands(enrolments.printed)} (inscripciones) de ${persons.period}: ${minus(enrolments.printed, persons.printed)} inscripciones más que personas, de quienes están en dos programas.`,
      detail_en: `${thousands(persons.printed)} (persons) and ${thousands(enrolments.printed)} (enrolments) were printed for ${persons.period}: ${minus(enrolments.printed, persons.printed)} more enrolments than persons, of those who stand in two programmes.`,
    }),
  ),
  ...rows
    .filter(row => row.status === 'different')
    .map(
      (row): Finding => ({
        ...print,
        finding_id: `printed-figure-${row.figure_id}`,
        kind: 'printed_figure_differs',
        subject: row.figure_id,
        detail_es: `${figureName(row, 'es')}: se imprimió ${thousands(row.printed)} y los registros dan ${thousands(row.computed ?? '')}: diferencia ${thousands(row.difference ?? '')}.`,
        detail_en: `${figureName(row, 'en')}: ${thousands(row.printed)} was printed and the records give ${thousands(row.computed ?? '')}: difference ${thousands(row.difference ?? '')}.`,
      }),
    ),
]

interface Counted {
  readonly rows: string
  readonly amount: string | null
}

async function counted(context: BuildContext, publication: number, query: string): Promise<Counted> {
  const { rows } = await sql
    .raw<Counted>(query)
    .execute(within(context.warehouse, databaseOf(publication)).db)
  const [first] = rows
  if (first === undefined) throw new RangeError('a finding could not be counted')
  return first
}

/** Records that break a rule over several rows or contracts: loaded all the same, and shown here. */
async function ofRecords(context: BuildContext, publication: number): Promise<readonly Finding[]> {
  const duplicates = await counted(
    context,
    publication,
    'select sum(same_batch_rows) as rows, toString(sumIf(replaced_amount_balboas, same_batch_rows > 0)) as amount from stg_pagos_repeated',
  )
  const unknown = await Promise.all(
    (
      [
        ['fct_payments', 'pagos', 'payments', 'toString(sum(amount_balboas))'],
        ['fct_enrolments', 'inscripciones', 'enrolments', 'null'],
        ['fct_assessments', 'evaluaciones', 'assessments', 'null'],
        ['fct_services', 'servicios', 'services', 'null'],
      ] as const
    ).map(async ([table, es, en, amount]) => ({
      table,
      es,
      en,
      ...(await counted(
        context,
        publication,
        `select count() as rows, ${amount} as amount from ${table} where corregimiento = 'ND'`,
      )),
    })),
  )
  return [
    ...(duplicates.rows === '0'
      ? []
      : [
          {
            finding_id: 'duplicate-pagos',
            kind: 'duplicate_key',
            severity: 'warning',
            subject: 'pagos',
            rows: duplicates.rows,
            amount_balboas: duplicates.amount,
            detail_es: `${thousands(duplicates.rows)} filas de pagos repiten el número de otro pago del mismo archivo; cuenta la última.`,
            detail_en: `${thousands(duplicates.rows)} payment rows repeat the number of another payment of the same file; the last one counts.`,
          } as const,
        ]),
    ...unknown
      .filter(({ rows }) => rows !== '0')
      .map(
        ({ table, es, en, rows, amount }): Finding => ({
          finding_id: `unknown-person-${table}`,
          kind: 'unknown_person',
          severity: 'warning',
          subject: table,
          rows,
          amount_balboas: amount,
          detail_es: `${thousands(rows)} ${es} son de personas que el registro no conoce; cuentan como ND hasta que lleguen.`,
          detail_en: `${thousands(rows)} ${en} are of persons whom the registry does not know; they count as ND until they arrive.`,
        }),
      ),
  ]
}

/** What the printed figures contradict among themselves and against the records, and what the records break. */
export async function findingsIn(
  context: BuildContext,
  publication: number,
  reconciled: readonly Reconciled[],
): Promise<readonly Finding[]> {
  return [...ofPrint(reconciled), ...(await ofRecords(context, publication))]
}
