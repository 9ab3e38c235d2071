import { sql } from 'kysely'
import { CONTRACTS, type ContractName, type Flag, type FlagKind } from '#domain/contracts/index.ts'
import type { BuildContext } from '../build/context.ts'
import { databaseOf, within } from '../build/database.ts'
import type { Finding } from '../reconciliation/findings.ts'
import { thousands } from '../reconciliation/thousands.ts'

/** A flag's finding by the name that readers know it by: the two oldest kinds have names of their own. */
export type RecordFindingKind = 'duplicate_key' | 'unknown_person' | Exclude<FlagKind, 'repeated_key'>

const kindOf = (flag: Flag): RecordFindingKind =>
  flag.kind === 'repeated_key'
    ? 'duplicate_key'
    : flag.kind === 'unknown_reference' && flag.contract === 'personas'
      ? 'unknown_person'
      : flag.kind

/** A file of changes may well name a record twice, and a household without a form is common: both are told, neither is a warning. */
const serious = (flag: Flag, moves: boolean): boolean =>
  moves ||
  !(flag.kind === 'repeated_key' || (flag.kind === 'unknown_reference' && flag.contract === 'hogares'))

interface Counted {
  readonly contract: ContractName
  readonly flag: string
  readonly rows: string
  readonly amount: string | null
}

function finding({ contract: name, flag: code, rows, amount }: Counted): Finding {
  const contract = CONTRACTS[name]
  const flag = contract.flags.find(candidate => candidate.code === code)
  if (flag === undefined) throw new RangeError(`${name} has no flag ${code}`)
  const noun = (one: string, many: string) => (rows === '1' ? one : many)
  return {
    finding_id: `${name}-${code}`,
    kind: kindOf(flag),
    severity: serious(flag, contract.amountColumn !== undefined) ? 'warning' : 'info',
    subject: name,
    rows,
    amount_balboas: amount,
    detail_es: `${contract.title.es}, ${thousands(rows)} ${noun('fila', 'filas')}: ${flag.description.es}`,
    detail_en: `${contract.title.en}, ${thousands(rows)} ${noun('row', 'rows')}: ${flag.description.en}`,
  }
}

/** Records that break a rule over several rows or contracts: loaded all the same, counted here in rows and balboas. */
export async function findingsOfRecords(
  context: BuildContext,
  publication: number,
): Promise<readonly Finding[]> {
  const { rows } = await sql<Counted>`
    select contract, flag, count() as rows, toString(sumOrNull(amount_balboas)) as amount
    from fct_findings group by contract, flag order by contract, flag`.execute(
    within(context.warehouse, databaseOf(publication)).db,
  )
  return rows.map(finding)
}
