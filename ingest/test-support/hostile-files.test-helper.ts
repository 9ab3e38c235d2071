import { gzipSync } from 'node:zlib'
import { CONTRACTS, type Column, type Contract } from '#domain/contracts/index.ts'
import { templateExample, templateHeading } from '#domain/contracts/template.ts'
import { csv } from './records.test-helper.ts'

/** A name and a cédula that are in no contract, no code and no test but those of privacy. */
export const PLANTED = { name: 'Zqxilda Muñoz-Planted', cedula: '8-7191-32463' } as const

/** What no log may hold: the planted name's beginning, whatever becomes of its letters, and the cédula with or without its hyphens. */
export const TRACES = ['qxilda', '8-7191-32463', '8719132463'] as const

export interface HostileFile {
  readonly name: string
  readonly content: string | Buffer
  readonly control?: object
}

type Row = Record<string, string>

const planted = ({ name }: Column): string => (name === 'cedula' ? PLANTED.cedula : PLANTED.name)

/** A row that the contract takes, with a person's marks in each column that identifies one. */
function valid(contract: Contract, id: string): Row {
  const example = templateExample(contract)
  return Object.fromEntries(
    contract.columns.map((column, index) => [
      templateHeading(contract)[index] ?? '',
      column.sensitivity === 'identifier' && column.type.kind === 'text'
        ? planted(column)
        : contract.key.includes(column.name) && column.type.kind === 'text'
          ? id
          : (example[index] ?? ''),
    ]),
  )
}

/** A row in whose every column a person's marks stand: names where dates, amounts and codes belong. */
const everywhere = (contract: Contract): Row =>
  Object.fromEntries(
    contract.columns.map((column, index) => [
      templateHeading(contract)[index] ?? '',
      index % 3 === 2 ? PLANTED.cedula : planted(column),
    ]),
  )

/** Rows of one contract: some that load, some that are set aside. */
const mixed = (contract: Contract): HostileFile => ({
  name: `${contract.name}_rows.csv`,
  content: csv([valid(contract, 'A1'), everywhere(contract), valid(contract, 'A2')]),
})

/** Every way in which a whole file is refused or a reader trips over it, each with a person's marks where it trips. */
function refused(contract: Contract): HostileFile[] {
  const rows = [valid(contract, 'B1'), everywhere(contract)]
  const good = csv(rows)
  const heading = good.slice(0, good.indexOf('\n') + 1)
  const lines = good.slice(heading.length)
  const record = lines.slice(0, lines.indexOf('\n'))
  const file = (what: string, content: string | Buffer, control?: object): HostileFile => ({
    name: `${contract.name}_${what}`,
    content,
    ...(control === undefined ? {} : { control }),
  })
  const marks = `${PLANTED.name} ${PLANTED.cedula}`
  return [
    file('no-heading.csv', lines),
    file('open-quote.csv', `${good}"${marks}\n`),
    file('stray-quote.csv', `${heading}${record}\n"${marks}" ${marks},"x\n`),
    file('short-and-long.csv', `${heading}${marks}\n${record},${marks},${marks}\n`),
    file('control.csv', `${good}${record}\n`, { rows: 999 }),
    file('control-of-a-person.csv', `${good}${record}\n${record}\n`, { rows: marks }),
    file('truncated.csv.gz', gzipSync(good.repeat(50)).subarray(0, 120)),
    file('nulls.csv', `${heading}${record.replaceAll('Zqx', '\0Zqx')}\n`),
    file('latin.csv', Buffer.from(good.replaceAll('A1', 'C1'), 'latin1')),
    file('nested.jsonl', `${JSON.stringify({ ...rows[0], person: { name: marks } })}\n`),
    file('broken.jsonl', `${JSON.stringify(rows[0])}\n{"${heading.slice(0, 5)}": "${marks}\n`),
    file('no-parquet.parquet', `PAR1${marks.repeat(40)}PAR1`),
    file(`${PLANTED.cedula}.csv`, csv([valid(contract, 'D1')])),
  ]
}

/** Files of every contract, and those that are refused of the contracts given. */
export const hostileFiles = (ofContracts: readonly Contract[]): HostileFile[] => [
  ...Object.values(CONTRACTS).map(mixed),
  ...ofContracts.flatMap(refused),
]
