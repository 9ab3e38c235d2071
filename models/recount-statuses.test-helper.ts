import { sql } from 'kysely'
import { LIFE_STAGES } from '#domain/dimensions.ts'
import type { RuleInForce } from '#domain/rules/expression.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import type { RecountBatch } from './recount.test-helper.ts'
import { evaluate, type Recorded } from './rules/evaluate.test-helper.ts'

type Row = Readonly<Record<string, string | boolean | number | null>>

/** A person of the registry on a day, with the status of each subject that a rule asks of them. */
export interface StatusOnDay {
  readonly person: string
  readonly sex: string
  readonly stage: string
  readonly place: string
  readonly household: string | null
  readonly statuses: Readonly<Record<string, string>>
}

/** Every day from one to another, both among them. */
export const daysFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: 1 + (Date.parse(last) - Date.parse(first)) / 86_400_000 }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  )

const EVER = '9999-12-31'
const text = (value: unknown): string => String(value ?? '')

/** All rows of a contract's committed batches, in the order in which they speak. */
async function rowsOf(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  contract: string,
): Promise<readonly Row[]> {
  const own = batches.filter(batch => batch.contract === contract)
  if (own.length === 0) return []
  const { rows } = await sql<Row>`select * from ${sql.table(`raw.${contract}`)} where batch_id in ${param(
    own.map(({ batch_id }) => batch_id),
    'Array(UInt64)',
  )}`.execute(warehouse.db)
  const saidOn = new Map(own.map(({ batch_id, snapshot_on }) => [batch_id, snapshot_on]))
  const key = (row: Row) =>
    `${row.said_on} ${text(row.batch_id).padStart(12, '0')} ${text(row.line).padStart(12, '0')}`
  return rows
    .map(row => ({ ...row, said_on: text(saidOn.get(text(row.batch_id))) }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

const group = (rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

/** The row of each key that stands: the last one said; of what only adds, the first. */
const standing = (rows: readonly Row[], keys: readonly string[], first = false): readonly Row[] =>
  [...group(rows, row => keys.map(key => row[key]).join('|')).values()].flatMap(same => {
    const row = same.at(first ? 0 : -1)
    return row === undefined ? [] : [row]
  })

const earliest = (...days: readonly (string | null)[]): string =>
  days.map(day => day ?? EVER).sort()[0] ?? EVER

/** Forms of a household with the days from which they speak; what a later file says of one that a newer one had replaced says nothing new. */
function formsOf(told: readonly Row[]): readonly { readonly from: string; readonly row: Row }[] {
  const known = new Set<string>()
  const dated = told.map((row, index) => {
    const form = text(row.form_on)
    const from = known.has(form) && form < text(row.said_on) ? text(row.said_on) : form
    known.add(form)
    return { from, row, index }
  })
  const current = dated.filter(({ from, row }) =>
    dated.every(other => other.from > from || text(other.row.form_on) <= text(row.form_on)),
  )
  return current
    .filter(one => !current.some(other => other.from === one.from && other.index > one.index))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/**
 * Everything that rules may ask, read from the raw rows into memory, and statuses judged person by person and day by day: what the marts do in
 * one statement, in the plainest way. `humans`: numbers that are not the only ones of their human being, and the number that stands for them.
 */
export async function statusRecount(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  humans: ReadonlyMap<string, string>,
) {
  const read = (contract: string) => rowsOf(warehouse, batches, contract)
  const human = (row: Row): string => humans.get(text(row.person_id)) ?? text(row.person_id)
  const sightings = group(await read('personas'), row => text(row.person_id))
  const latestFile = [...sightings.values()]
    .flat()
    .map(row => text(row.said_on))
    .sort()
    .at(-1)
  const forms = new Map(
    [...group(await read('hogares'), row => text(row.household_id))].map(([id, told]) => [id, formsOf(told)]),
  )
  const on = (day: unknown, cells: Row, source: string): Recorded => ({
    from: text(day),
    to: text(day),
    cells: Object.fromEntries(Object.entries(cells).map(([name, value]) => [`${source}.${name}`, value])),
  })
  const by = (rows: readonly Row[], make: (row: Row) => Recorded) => {
    const found = new Map<string, Recorded[]>()
    for (const row of rows) found.set(human(row), [...(found.get(human(row)) ?? []), make(row)])
    return found
  }
  const enrolments = standing(await read('inscripciones'), ['enrolment_id'])
  const referrals = standing(await read('referencias'), ['referral_id'])
  const duties = standing(await read('corresponsabilidades'), ['person_id', 'kind', 'requirement', 'period'])
  const records: Readonly<Record<string, ReadonlyMap<string, readonly Recorded[]>>> = {
    inscripciones: by(enrolments, row => ({
      ...on(row.start_on, row, 'inscripciones'),
      to: earliest(
        row.end_on === null ? null : text(row.end_on),
        row.status === 'suspendido'
          ? new Date(Date.parse(text(row.said_on)) - 86_400_000).toISOString().slice(0, 10)
          : null,
      ),
    })),
    pagos: by(
      standing(await read('pagos'), ['payment_id']).filter(row => row.state === 'pagado'),
      row => on(row.paid_on, row, 'pagos'),
    ),
    servicios: by(standing(await read('servicios'), ['service_id'], true), row =>
      on(row.served_on, row, 'servicios'),
    ),
    referencias: by(referrals, row => on(row.referred_on, row, 'referencias')),
    contrarreferencias: by(
      referrals.filter(row => row.answered_on !== null),
      row => on(row.answered_on, row, 'contrarreferencias'),
    ),
    corresponsabilidades: by(
      duties.filter(row => row.due === true && row.verified_on !== null),
      row => on(row.verified_on, row, 'corresponsabilidades'),
    ),
    elegibilidad: by(standing(await read('elegibilidad'), ['assessment_id']), row =>
      on(row.assessed_on, row, 'elegibilidad'),
    ),
  }
  const persons = [...sightings].filter(([id]) => !humans.has(id))

  /** Every registered person alive on a day. Of rules of one subject and stage from one day the later in the list is in force. */
  return (day: string, rules: readonly RuleInForce[]): readonly StatusOnDay[] =>
    persons.flatMap(([person, sights]) => {
      const seen =
        sights.filter(row => text(row.said_on) <= day).at(-1) ??
        sights.filter(row => row.said_on === sights[0]?.said_on).at(-1)
      if (
        seen === undefined ||
        text(seen.birth_on) > day ||
        (seen.died_on !== null && day >= text(seen.died_on))
      )
        return []
      const years = Math.floor(
        (Number(day.replaceAll('-', '')) - Number(text(seen.birth_on).replaceAll('-', ''))) / 10_000,
      )
      const stage = LIFE_STAGES.findLast(({ fromYears }) => years >= fromYears)?.id ?? ''
      const own = seen.household_id === null ? [] : (forms.get(text(seen.household_id)) ?? [])
      const form = own.findLast(({ from }) => from <= day)?.row
      const latest = sights.filter(row => row.said_on === latestFile).at(-1)
      const place = text(seen.corregimiento_code)
      const cells = {
        'personas.sex': seen.sex ?? null,
        'personas.age_years': years,
        'personas.province': place.slice(0, 2),
        'personas.corregimiento': place,
        'personas.has_household': seen.household_id !== null,
        'personas.has_cedula': latest === undefined ? null : text(latest.cedula) !== '',
        'personas.disability': latest?.disability ?? null,
        ...Object.fromEntries(Object.entries(form ?? {}).map(([name, value]) => [`hogares.${name}`, value])),
      }
      const known = {
        cells,
        day,
        records: (source: string) =>
          source === 'formularios'
            ? form === undefined
              ? []
              : [on(form.form_on, {}, source)]
            : (records[source]?.get(person) ?? []),
      }
      const statuses: Record<string, string> = {}
      for (const subject of new Set(rules.map(rule => rule.subject))) {
        const inForce = rules
          .filter(rule => rule.subject === subject && rule.stage === stage && rule.effective_from <= day)
          .reduce<RuleInForce | undefined>(
            (best, rule) => (best === undefined || rule.effective_from >= best.effective_from ? rule : best),
            undefined,
          )
        if (inForce === undefined || inForce.condition === null) continue
        const truth = evaluate(inForce.condition, known)
        statuses[subject] = truth === null ? 'sin_dato' : truth ? 'protegida' : 'desprotegida'
      }
      return [
        {
          person,
          sex: text(seen.sex),
          stage,
          place,
          household: seen.household_id === null ? null : text(seen.household_id),
          statuses,
        },
      ]
    })
}
