import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type ContractName, type Flag } from '#domain/contracts/index.ts'
import { from } from '../framework/model.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { knownRowsOf, latestRowsOf, receivedRowsOf } from './rows.ts'

type Sql = RawBuilder<unknown>
type Of<K extends Flag['kind']> = Extract<Flag, { kind: K }>

const OPEN_END = sql.lit('2299-12-31')
const ref = (column: string) => sql.ref(`t.${column}`)
const list = (columns: readonly string[], table = 't') =>
  sql.join(columns.map(column => sql.ref(`${table}.${column}`)))
/** A tuple with a null in it cannot be looked up; rows with one are left out by `present` beside it. */
const tuple = (columns: readonly string[], table = 't') =>
  sql`tuple(${sql.join(columns.map(column => sql`assumeNotNull(${sql.ref(`${table}.${column}`)})`))})`
const present = (columns: readonly string[]) =>
  sql.join(
    columns.map(column => sql`${ref(column)} is not null`),
    sql` and `,
  )

/** Key of a row as text. A key that holds a cédula is told by its hash: a finding names nobody. */
const keyText = (contract: ContractName): Sql => {
  const { key, columns } = CONTRACTS[contract]
  const text = sql`concat_ws('|', ${sql.join(key.map(column => sql`ifNull(toString(${ref(column)}), '')`))})`
  const named = columns.some(({ name, sensitivity }) => key.includes(name) && sensitivity === 'identifier')
  return named ? sql`lower(hex(sipHash64(${text})))` : text
}
const amount = (contract: ContractName): Sql => {
  const { amountColumn } = CONTRACTS[contract]
  return amountColumn === undefined
    ? sql`cast(null as Nullable(Decimal(18, 2)))`
    : sql`toNullable(toDecimal64(${ref(amountColumn)}, 2))`
}
const columnsOf = (contract: ContractName, ...further: readonly string[]): readonly string[] => {
  const { key, amountColumn } = CONTRACTS[contract]
  return [...new Set([...key, ...(amountColumn === undefined ? [] : [amountColumn]), ...further])]
}

const head = (contract: ContractName, flag: Flag): Sql => sql`
  select ${sql.lit(contract)} as contract, ${sql.lit(flag.code)} as flag, ${sql.lit(flag.kind)} as kind, ${keyText(contract)} as record_key,
    ${amount(contract)} as amount_balboas`
const rows = (contract: ContractName, ...columns: readonly string[]) =>
  sql`${latestRowsOf(contract, columnsOf(contract, ...columns))} as t`

/** Numbers of one human being are one person: what is repeated under two of them is found as well. Payments have been numbered so already. */
const asHumans = (contract: ContractName, columns: readonly string[], ...further: readonly string[]): Sql => {
  const all = columnsOf(contract, ...columns, ...further)
  if (contract === 'pagos')
    return sql`(select ${sql.join(all.map(column => (column === 'person_id' ? sql`person_number as person_id` : sql.ref(column))))} from ${from(fct_payments)})`
  if (!columns.includes('person_id')) return sql`(select * from ${latestRowsOf(contract, all)})`
  return sql`(
    select ifNull(i.canonical_id, p.person_id) as person_id, ${list(
      all.filter(column => column !== 'person_id'),
      'p',
    )}
    from ${latestRowsOf(contract, all)} as p
    left join (select record_id, canonical_id from ${from(dim_identity)} where source = 'personas') as i on i.record_id = p.person_id)`
}

const COMPILERS: { readonly [K in Flag['kind']]: (contract: ContractName, flag: Of<K>) => Sql } = {
  unknown_reference(contract, flag) {
    const [own, others] = [Object.keys(flag.match), Object.values(flag.match)]
    return sql`${head(contract, flag)} from ${rows(contract, ...own)}
      where ${present(own)} and ${tuple(own)} not in (select ${tuple(others, 'o')} from ${knownRowsOf(flag.contract, others, contract)} as o
        where ${sql.join(
          others.map(column => sql`${sql.ref(`o.${column}`)} is not null`),
          sql` and `,
        )})`
  },
  date_beyond(contract, flag) {
    const own = Object.keys(flag.match)
    const others = Object.values(flag.match)
    const on = own.map((column, index) => sql`${sql.ref(`o.${others[index] ?? ''}`)} = ${ref(column)}`)
    const beyond = flag.side === 'after' ? sql`>` : sql`<`
    return sql`${head(contract, flag)} from ${rows(contract, ...own, flag.column)}
      inner join (select ${sql.join([...others, flag.date].map(column => sql.ref(column)))} from ${knownRowsOf(flag.contract, [...others, flag.date], contract)}
        where ${sql.ref(flag.date)} is not null) as o on ${sql.join(on, sql` and `)}
      where ${ref(flag.column)} ${beyond} ${sql.ref(`o.${flag.date}`)}`
  },
  not_covered(contract, flag) {
    const own = Object.keys(flag.match)
    const others = Object.values(flag.match)
    const matched = sql.join(others.map(column => sql.ref(column)))
    const on = own.map((column, index) => sql`${sql.ref(`o.${others[index] ?? ''}`)} = ${ref(column)}`)
    return sql`${head(contract, flag)} from ${rows(contract, ...own, flag.column)}
      left join (
        select ${matched}, groupArray((assumeNotNull(${sql.ref(flag.from)}), ifNull(${sql.ref(flag.to)}, toDate32(${OPEN_END})))) as stays
        from ${knownRowsOf(flag.contract, [...others, flag.from, flag.to], contract)} where ${sql.ref(flag.from)} is not null group by ${matched}
      ) as o on ${sql.join(on, sql` and `)}
      where ${present([...own, flag.column])}
        and not arrayExists(stay -> stay.1 <= assumeNotNull(${ref(flag.column)}) and stay.2 >= assumeNotNull(${ref(flag.column)}), o.stays)`
  },
  repeated(contract, flag) {
    const all = asHumans(contract, flag.columns)
    const values = list(flag.columns)
    // A hash per group takes a tenth of the memory of the values; those that meet are then compared themselves.
    return sql`${head(contract, flag)} from ${all} as t
      where ${present(flag.columns)} and ${tuple(flag.columns)} in (
        select ${tuple(flag.columns)} as one from ${all} as t
        where sipHash64(${values}) in (select sipHash64(${values}) as hashed from ${all} as t where ${present(flag.columns)} group by hashed having count() > 1)
        group by one having count() > 1)`
  },
  overlap(contract, flag) {
    const order = sql`partition by ${list(flag.columns)} order by ${ref(flag.from)}, ${list(CONTRACTS[contract].key)}`
    const end = sql`ifNull(${ref(flag.to)}, toDate32(${OPEN_END}))`
    return sql`${head(contract, flag)} from (
      select t.*, max(${end}) over (${order} rows between unbounded preceding and 1 preceding) as earlier_end,
        count() over (${order} rows between unbounded preceding and 1 preceding) as earlier,
        min(${ref(flag.from)}) over (${order} rows between 1 following and unbounded following) as later_start,
        count() over (${order} rows between 1 following and unbounded following) as later
      from ${asHumans(contract, flag.columns, flag.from, flag.to)} as t
      where ${present([...flag.columns, flag.from])}
    ) as t where (earlier > 0 and earlier_end >= ${ref(flag.from)}) or (later > 0 and later_start <= ${end})`
  },
  repeated_key(contract, flag) {
    const { key } = CONTRACTS[contract]
    const received = receivedRowsOf(contract, columnsOf(contract))
    const keys = list(key)
    return sql`${head(contract, flag)} from (
      select t.*, max(t.line) over (partition by t.batch_id, ${keys}) as last_line from ${received} as t
      where (t.batch_id, sipHash64(${keys})) in (
        select t.batch_id, sipHash64(${keys}) as hashed from ${received} as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line`
  },
  exceeds(contract, flag) {
    return sql`${head(contract, flag)} from ${rows(contract, flag.column, flag.other)} where ${ref(flag.column)} > ${ref(flag.other)}`
  },
}

/** SQL of what a flag finds: `contract, flag, kind, record_key, amount_balboas`, one row per row found. */
export const compiledFlag = (contract: ContractName, flag: Flag): Sql =>
  (COMPILERS[flag.kind] as (contract: ContractName, flag: Flag) => Sql)(contract, flag)
