import type { BuildContext } from '../build/context.ts'
import { findingsOfRecords, type RecordFindingKind } from '../findings/of-records.ts'
import { decimalText, millionths } from '../values/decimal.ts'
import { figureName } from './figure-name.ts'
import { contradictedTotals, differingBases } from './printed-sums.ts'
import type { Reconciled } from './reconcile.ts'
import { thousands } from './thousands.ts'

/** Something that a person should look at. `rows` and balboas say how much of the records it concerns; 0 rows: only print. */
export interface Finding {
  readonly finding_id: string
  readonly kind:
    | 'printed_total_contradicted'
    | 'printed_bases_differ'
    | 'printed_figure_differs'
    | RecordFindingKind
  readonly severity: 'info' | 'warning' | 'error'
  readonly subject: string
  readonly rows: string
  readonly amount_balboas: string | null
  readonly detail_es: string
  readonly detail_en: string
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

/** What the printed figures contradict among themselves and against the records, and what the records break. */
export async function findingsIn(
  context: BuildContext,
  publication: number,
  reconciled: readonly Reconciled[],
): Promise<readonly Finding[]> {
  return [...ofPrint(reconciled), ...(await findingsOfRecords(context, publication))]
}
