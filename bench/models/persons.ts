import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { buildPublication, type ListQuery, lineList, refreshRegister, searchPersons } from '#models/index.ts'
import { CYCLES, openModelsBench } from './ministry.ts'
import { secondsOf, spreadOf } from './time.ts'

const TIMES = 40
const MEMORY_MB = 14_000
const PAGE = 100
/** A territorial officer's. */
const PROVINCE: Scope = { programmes: '*', territories: ['08'] }
const DISTRICTS = ['0801', '0802', '0803', '0804', '0805', '0806', '0807', '0808', '0809', '0810']
const [CYCLE = ''] = CYCLES.slice(-1)

const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Lists, searches and their pages over so many persons with an enrolment each. Gives the table of docs/benchmarks.md. */
export async function benchPersons(persons: number): Promise<string> {
  const bench = await openModelsBench(persons, MEMORY_MB)
  try {
    await bench.loadFirst([CYCLE])
    const build = await secondsOf(() => buildPublication(bench.context))
    say(`built in ${build.toFixed(0)} s`)
    const register = await secondsOf(() => refreshRegister(bench.context))
    say(`register made in ${register.toFixed(0)} s`)

    const list = (scope: Scope, query: Partial<ListQuery>) =>
      lineList(
        bench.nominal,
        { records: scope, persons: scope },
        {
          ...{ indicator: 'B05', period: CYCLE, territory: 'PA', part: 'numerator', where: [] },
          ...{ offset: 0, limit: PAGE },
          ...query,
        },
      )
    const district = (turn: number) => DISTRICTS[turn % DISTRICTS.length] ?? ''
    const measured: readonly (readonly [string, (turn: number) => Promise<unknown>])[] = [
      ['first page of all who are enrolled, everywhere', () => list(EVERYTHING, {})],
      ['first page of a province, for its officer', () => list(PROVINCE, { territory: '08' })],
      [
        'any page of a district, by sex and programme',
        turn =>
          list(PROVINCE, {
            territory: district(turn),
            filters: { sex: ['F'], programme: ['120A65'] },
            offset: PAGE * (turn % 20),
          }),
      ],
      [
        'register: first page of everybody',
        () => searchPersons(bench.nominal, [EVERYTHING], {}, { limit: PAGE }),
      ],
      [
        'register: a name',
        turn =>
          searchPersons(
            bench.nominal,
            [EVERYTHING],
            { name: `n${turn * 977} a${turn * 977}` },
            { limit: PAGE },
          ),
      ],
      [
        'register: women of a district born in a year',
        turn =>
          searchPersons(
            bench.nominal,
            [PROVINCE],
            { territories: [district(turn)], sex: 'F', birth_year: 1940 + turn },
            { limit: PAGE },
          ),
      ],
    ]
    const lines: string[] = []
    for (const [what, ask] of measured) {
      await ask(0)
      const { p50, p95 } = await spreadOf(TIMES, 1, ask)
      lines.push(`| ${what} | ${p50.toFixed(0)} | ${p95.toFixed(0)} |`)
      say(lines.at(-1) ?? '')
    }
    return [
      `${persons.toLocaleString('en')} persons: build ${build.toFixed(0)} s, register ${register.toFixed(0)} s`,
      '',
      '| milliseconds | median | one in twenty |',
      '| --- | ---: | ---: |',
      ...lines,
    ].join('\n')
  } finally {
    await bench.close()
  }
}
