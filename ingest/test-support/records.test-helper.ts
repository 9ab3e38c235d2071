/** The heading of a payments file in the contract's order. */
export const PAYMENT_HEADING =
  'payment_id,person_id,cycle,programme,months_paid,amount_balboas,modality,scheduled_on,paid_on,state,retroactive'

export type Payment = Record<string, string>

/** A valid payment; what a test cares about is given. */
export const payment = (id: number, changes: Payment = {}): Payment => ({
  payment_id: `P${id}`,
  person_id: `N${id}`,
  cycle: '2017C3',
  programme: '120A65',
  months_paid: '3',
  amount_balboas: '360.00',
  modality: 'sucursal',
  scheduled_on: '2017-09-04',
  paid_on: '2017-09-06',
  state: 'pagado',
  retroactive: 'false',
  ...changes,
})

/** A valid person of the registry. */
export const person = (id: number, changes: Record<string, string> = {}): Record<string, string> => ({
  person_id: `N${id}`,
  cedula: `99-${id}`,
  given_names: 'Ana',
  surnames: 'Prueba',
  sex: 'F',
  birth_on: '1950-01-01',
  household_id: `H${id}`,
  corregimiento_code: '080201',
  longitude: '-79.5',
  latitude: '8.9',
  ethnicity: '',
  disability: 'false',
  died_on: '',
  ...changes,
})

const quoted = (value: string, delimiter: string): string =>
  /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value

/** Rows as CSV with a heading made of the first row's names. */
export function csv(rows: readonly Record<string, string>[], delimiter = ','): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = rows.map(row => names.map(name => quoted(row[name] ?? '', delimiter)).join(delimiter))
  return `${[names.join(delimiter), ...lines].join('\n')}\n`
}
