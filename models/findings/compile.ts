import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type ContractName, type Flag } from '#domain/contracts/index.ts'
import type { Parts } from '../framework/incremental.ts'
import { from } from '../framework/model.ts'
import { pseudonym } from '../framework/pseudonym.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { knownRowsOf, latestRowsOf, receivedRowsOf } from './rows.ts'

type Sql = RawBuilder<unknown>
type Of<K extends Flag['kind']> = Extract<Flag, { kind: K }>

const OPEN_END = sql.lit('2299-12-31')
const ref = (column: string) => sql.ref(`t.${column}`)
const list = (columns: readonly string[], table = 't') =>
  sql.join(columns.map(column => sql.ref(`${table}.${column}`)))
/** What a set is looked up by. A tuple with a null in it cannot be; rows with one are left out by `present` beside it. */
const looked = (columns: readonly string[], table = 't') => {
  const values = sql.join(columns.map(column => sql`assumeNotNull(${sql.ref(`${table}.${column}`)})`))
  return columns.length === 1 ? values : sql`tuple(${values})`
}
const present = (columns: readonly string[]) =>
  sql.join(
    columns.map(column => sql`${ref(column)} is not null`),
    sql` and `,
  )

/** Key of a row as text. A key that holds a cédula is told by its pseudonym: a finding names nobody. */
const keyText = (contract: ContractName): Sql => {
  const { key, columns } = CONTRACTS[contract]
  const text = sql`concat_ws('|', ${sql.join(key.map(column => sql`ifNull(toString(${ref(column)}), '')`))})`
  const named = columns.some(({ name, sensitivity }) => key.includes(name) && sensitivity === 'identifier')
  return named ? pseudonym(text) : text
}
const amount = (contract: ContractName): Sql => {
  const { amountColumn } = CONTRACTS[contract]
  return amountColumn === undefined
    ? sql`cast(null as Nullable(Decimal(18, 2)))`
    : sql`toNullable(toDecimal64(${ref(amountColumn)}, 2))`
}
/** What findings of a contract are parted by: a column that its rows carry. */
const PARTED_BY: Readonly<Partial<Record<ContractName, string>>> = { pagos: 'cycle' }
const cycle = (contract: ContractName): Sql => {
  const column = PARTED_BY[contract]
  return column === undefined ? sql`''` : ref(column)
}
const columnsOf = (contract: ContractName, ...further: readonly string[]): readonly string[] => {
  const { key, amountColumn } = CONTRACTS[contract]
  const parted = PARTED_BY[contract]
  const told = [amountColumn, parted].filter(column => column !== undefined)
  return [...new Set([...key, ...told, ...further])]
}
/** Rows of some parts, or all. */
const within = (contract: ContractName, rows: Sql, parts: Parts | null): Sql => {
  const column = PARTED_BY[contract]
  return parts === null || column === undefined
    ? rows
    : sql`(select * from ${rows} where ${sql.ref(column)} in ${parts})`
}

const head = (contract: ContractName, flag: Flag): Sql => sql`
  select ${sql.lit(contract)} as contract, ${sql.lit(flag.code)} as flag, ${sql.lit(flag.kind)} as kind, ${keyText(contract)} as record_key,
    ${amount(contract)} as amount_balboas, ${cycle(contract)} as cycle`

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

type SetFlag = Of<'repeated' | 'overlap' | 'repeated_key'>

const SET_COMPILERS: {
  readonly [K in SetFlag['kind']]: (contract: ContractName, flag: Of<K>, parts: Parts | null) => Sql
} = {
  repeated(contract, flag, parts) {
    const rows = asHumans(contract, flag.columns)
    // Rows of one part are alike among themselves only where they are compared by what parts them.
    const all = flag.columns.includes(PARTED_BY[contract] ?? '') ? within(contract, rows, parts) : rows
    const values = list(flag.columns)
    const wanted = present(flag.columns)
    // A hash per group takes a tenth of the memory of the values; those that meet are then compared themselves.
    return sql`${head(contract, flag)} from (
      select t.*, count() over (partition by ${values}) as alike from ${all} as t
      where ${wanted} and sipHash64(${values}) in (
        select sipHash64(${values}) as hashed from ${all} as t where ${wanted} group by hashed having count() > 1)
    ) as t where alike > 1`
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
}

/** What a row alone shows, beside what is known of what it names: a condition, the columns it reads, and the table it is joined with. */
interface RowCondition {
  readonly columns: readonly string[]
  /** Joined once for all flags of one `key`. */
  readonly joined?: {
    readonly key: string
    readonly rows: Sql
    readonly match: Readonly<Record<string, string>>
  }
  /** `o` is the joined table. */
  readonly broken: (o: string) => Sql
}

const ROW_CONDITIONS: {
  readonly [K in Exclude<Flag, SetFlag>['kind']]: (contract: ContractName, flag: Of<K>) => RowCondition
} = {
  unknown_reference(contract, flag) {
    const [own, others] = [Object.keys(flag.match), Object.values(flag.match)]
    const named = sql.join(
      others.map(column => sql`${sql.ref(`o.${column}`)} is not null`),
      sql` and `,
    )
    return {
      columns: own,
      broken: () =>
        sql`${present(own)} and ${looked(own)} not in (select ${looked(others, 'o')} from ${knownRowsOf(flag.contract, others, contract)} as o where ${named})`,
    }
  },
  date_beyond(contract, flag) {
    const others = Object.values(flag.match)
    const known = knownRowsOf(flag.contract, [...others, flag.date], contract)
    const first = sql.raw(flag.side === 'after' ? 'min' : 'max')
    return {
      columns: [...Object.keys(flag.match), flag.column],
      joined: {
        key: JSON.stringify([flag.contract, flag.match, flag.date, flag.side]),
        rows: sql`(select ${list(others, 'k')}, toNullable(${first}(k.${sql.ref(flag.date)})) as limit_on from ${known} as k
          where k.${sql.ref(flag.date)} is not null group by ${list(others, 'k')})`,
        match: flag.match,
      },
      broken: o =>
        sql`${ref(flag.column)} ${sql.raw(flag.side === 'after' ? '>' : '<')} ${sql.ref(`${o}.limit_on`)}`,
    }
  },
  not_covered(contract, flag) {
    const [own, others] = [Object.keys(flag.match), Object.values(flag.match)]
    const on = sql`assumeNotNull(${ref(flag.column)})`
    return {
      columns: [...own, flag.column],
      joined: {
        key: JSON.stringify([flag.contract, flag.match, flag.from, flag.to]),
        rows: sql`(
        select ${list(others, 'k')}, groupArray((assumeNotNull(${sql.ref(`k.${flag.from}`)}), ifNull(${sql.ref(`k.${flag.to}`)}, toDate32(${OPEN_END})))) as stays
        from ${knownRowsOf(flag.contract, [...others, flag.from, flag.to], contract)} as k where ${sql.ref(`k.${flag.from}`)} is not null group by ${list(others, 'k')})`,
        match: flag.match,
      },
      broken: o =>
        sql`${present([...own, flag.column])} and not arrayExists(stay -> stay.1 <= ${on} and stay.2 >= ${on}, ${sql.ref(`${o}.stays`)})`,
    }
  },
  exceeds: (_contract, flag) => ({
    columns: [flag.column, flag.other],
    broken: () => sql`${ref(flag.column)} > ${ref(flag.other)}`,
  }),
}

const isOfSets = (flag: Flag): flag is SetFlag => flag.kind in SET_COMPILERS

/** Flags that a row alone shows: all of a contract in one reading of its rows. What several compare with is joined once. */
function ofRows(contract: ContractName, flags: readonly Exclude<Flag, SetFlag>[], parts: Parts | null): Sql {
  const joins = new Map<string, Sql>()
  const conditions = flags.map(flag => {
    const compiler = ROW_CONDITIONS[flag.kind] as (contract: ContractName, flag: Flag) => RowCondition
    const { columns, joined, broken } = compiler(contract, flag)
    if (joined === undefined) return { flag, columns, broken: broken('') }
    const known = [...joins.keys()].indexOf(joined.key)
    const o = `o${known < 0 ? joins.size : known}`
    const on = Object.entries(joined.match).map(
      ([own, other]) => sql`${sql.ref(`${o}.${other}`)} = ${ref(own)}`,
    )
    joins.set(joined.key, sql`left join ${joined.rows} as ${sql.id(o)} on ${sql.join(on, sql` and `)}`)
    return { flag, columns, broken: broken(o) }
  })
  const all = columnsOf(contract, ...conditions.flatMap(({ columns }) => columns))
  const broken = (index: number) => sql.id(`broken_${index}`)
  const shown = conditions.map(
    (condition, index) => sql`ifNull(${condition.broken}, false) as ${broken(index)}`,
  )
  const found = conditions.map(
    ({ flag }, index) => sql`(${sql.lit(flag.code)}, ${sql.lit(flag.kind)}, ${broken(index)})`,
  )
  return sql`
  select ${sql.lit(contract)} as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select ${keyText(contract)} as record_key, ${amount(contract)} as amount_balboas, ${cycle(contract)} as cycle,
      arrayJoin(arrayFilter(one -> one.3, [${sql.join(found)}])) as found
    from (
      select ${list(columnsOf(contract))}, ${sql.join(shown)}
      from ${within(contract, latestRowsOf(contract, all), parts)} as t ${sql.join([...joins.values()], sql` `)}
      where ${sql.join(
        conditions.map((_, index) => broken(index)),
        sql` or `,
      )}) as t)`
}

/**
 * SQL of what a contract's flags find: `contract, flag, kind, record_key, amount_balboas, cycle`, one row per row found and flag; of some parts
 * alone, or of all.
 */
export function compiledFlags(contract: ContractName, parts: Parts | null): readonly Sql[] {
  const { flags } = CONTRACTS[contract]
  const ofSets = flags
    .filter(isOfSets)
    .map(flag =>
      (SET_COMPILERS[flag.kind] as (contract: ContractName, flag: Flag, parts: Parts | null) => Sql)(
        contract,
        flag,
        parts,
      ),
    )
  const alone = flags.filter((flag): flag is Exclude<Flag, SetFlag> => !isOfSets(flag))
  const found = alone.length === 0 ? ofSets : [ofRows(contract, alone, parts), ...ofSets]
  return parts === null ? found : found.map(each => sql`select * from (${each}) where cycle in ${parts}`)
}
