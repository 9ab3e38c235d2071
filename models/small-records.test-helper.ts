import { territoriesAt } from '#domain/territories/index.ts'
import type { Ministry } from './small-ministry.test-helper.ts'

/** Numbers from a seed: the same ministry each time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const firstOf = (province: string, count: number) =>
  territoriesAt('corregimiento', province)
    .slice(0, count)
    .map(unit => unit.code)
export const PLACES = [
  ...firstOf('04', 3),
  ...firstOf('08', 2),
  ...firstOf('10', 1),
  ...firstOf('12', 1),
  ...firstOf('13', 1),
]
const [AWAY = ''] = firstOf('09', 1)
const PROGRAMMES = ['120A65', 'RDO', 'AG', 'SENAPAN']
const aliasesOf = (number: number) =>
  [...REGISTERED_TWICE].filter(([, first]) => first === person(number)).map(([other]) => other)
const RATES = { '120A65': 120, RDO: 50, AG: 80, SENAPAN: 50 } as const
const CAUSES = ['renuncia', 'no_cobro', 'no_elegible', 'mudanza', null]
const MODALITIES = ['sucursal', 'dificil_acceso', 'banca_movil']
const QUARTERS = Array.from({ length: 6 }, (_, index) => ({
  cycle: `${2016 + Math.floor(index / 4)}C${(index % 4) + 1}`,
  snapshotOn: new Date(Date.UTC(2016, 3 * index + 3, 0)).toISOString().slice(0, 10),
  scheduledOn: (day: number) => new Date(Date.UTC(2016, 3 * index + 1, 1 + day)).toISOString().slice(0, 10),
}))
const later = (on: string, days: number) =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)
export const person = (number: number) => `P${String(number).padStart(4, '0')}`

/** Persons registered a second time under another number, with the same cédula: other number → first number. */
export const REGISTERED_TWICE: ReadonlyMap<string, string> = new Map(
  [2, 12, 24, 41].map(number => [`Q${String(number).padStart(4, '0')}`, person(number)]),
)
const cedulaOf = (id: string) =>
  REGISTERED_TWICE.has(id) || [...REGISTERED_TWICE.values()].includes(id)
    ? `8-123-${Number(id.slice(1)) + 45}`
    : null

/** One in thirteen dies in 2016, as snapshots from the third on say; of one of them the next snapshot takes it back. */
const diedOn = (number: number, quarter: number) =>
  number % 13 === 5 && quarter >= 2 && !(number === 5 && quarter > 2) ? later('2016-05-01', number) : null

/**
 * A ministry of about 150 persons in six quarters that has what real ones have: persons who move, and back; who appear late, or never;
 * in two programmes; registered twice, and paid under both numbers; duplicated and corrected payments; late, uncollected and returned ones; suspended and closed enrolments;
 * assessments of no identified programme; an unfinished batch whose rows must not count.
 */
export async function landSmallMinistry(ministry: Ministry): Promise<void> {
  const next = numbers(2017)
  const people = Array.from({ length: 150 }, (_, number) => ({
    number,
    from: number < 110 ? 0 : next(6),
    sex: number % 3 === 0 ? 'M' : 'F',
    birth_on: later('1925-03-01', next(33_000)),
    household_id: number % 10 === 9 ? null : `H${Math.floor(number / 3)}`,
    place: PLACES[next(PLACES.length)],
    // One in eight lives elsewhere in one quarter, and is back in the next.
    away: number % 8 === 0 ? next(6) : -1,
    programmes: number % 12 === 0 ? ['120A65', 'RDO'] : [PROGRAMMES[next(4)] ?? 'RDO'],
  }))
  for (const [quarter, { snapshotOn }] of QUARTERS.entries())
    await ministry.land(
      'personas',
      snapshotOn,
      people
        .filter(one => one.from <= quarter && one.number % 37 !== 36)
        .flatMap(one => [person(one.number), ...aliasesOf(one.number)].map(id => ({ id, one })))
        .map(({ id, one }) => ({
          person_id: id,
          cedula: cedulaOf(id),
          given_names: 'Ana',
          surnames: 'Pérez',
          sex: one.sex,
          birth_on: one.birth_on,
          household_id: one.household_id,
          corregimiento_code: one.away === quarter ? AWAY : one.place,
          ...(one.number % 4 === 3 || one.number % 5 > quarter
            ? {}
            : { longitude: '-80.100000', latitude: '8.400000' }),
          died_on: diedOn(one.number, quarter),
        })),
    )
  await ministry.land(
    'hogares',
    '2017-06-30',
    Array.from({ length: 40 }, (_, number) => ({
      household_id: `H${number}`,
      form_on: later('2015-06-01', next(900)),
      corregimiento_code: PLACES[number % PLACES.length],
    })),
  )
  const enrolments = people.flatMap(one =>
    one.programmes.map((programme, index) => {
      const start_on = later('2015-10-01', one.from * 91 + next(60))
      const status = ['activo', 'activo', 'activo', 'egresado', 'suspendido'][next(5)] ?? 'activo'
      return {
        enrolment_id: `E${one.number}-${index}`,
        person_id: person(one.number),
        programme,
        status,
        start_on,
        end_on: status === 'egresado' ? later(start_on, 100 + next(300)) : null,
        exit_cause: status === 'egresado' ? CAUSES[one.number % CAUSES.length] : null,
      }
    }),
  )
  await ministry.land(
    'inscripciones',
    '2016-12-31',
    enrolments.map(row => ({ ...row, status: 'activo', end_on: null, exit_cause: null })),
  )
  await ministry.land(
    'inscripciones',
    '2017-03-31',
    enrolments.filter(row => row.status !== 'activo'),
  )
  await ministry.land('inscripciones', '2017-06-30', enrolments.slice(-3))
  for (const { cycle, snapshotOn, scheduledOn } of QUARTERS) {
    const payments = enrolments
      .filter(row => row.start_on <= snapshotOn && (row.end_on === null || row.end_on >= snapshotOn))
      .map(row => {
        const scheduled_on = scheduledOn(next(20))
        const state = ['pagado', 'pagado', 'pagado', 'pagado', 'no_cobrado', 'devuelto'][next(6)] ?? 'pagado'
        return {
          payment_id: `${cycle}-${row.enrolment_id}`,
          person_id: row.person_id,
          cycle,
          programme: row.programme,
          months_paid: 3,
          amount_balboas: (RATES[row.programme as keyof typeof RATES] * 3).toFixed(2),
          modality: MODALITIES[next(3)],
          scheduled_on,
          paid_on: state === 'pagado' ? later(scheduled_on, next(70)) : null,
          state,
          retroactive: false,
        }
      })
    const [first, second] = payments
    const underOtherNumber = payments
      .filter(row => aliasesOf(Number(row.person_id.slice(1))).length > 0)
      .map(row => ({ ...row, payment_id: `${row.payment_id}-q`, person_id: row.person_id.replace('P', 'Q') }))
    const strangers = payments.slice(0, 2).map(row => ({
      ...row,
      payment_id: `${row.payment_id}-x`,
      person_id: `X${cycle}`,
      programme: 'AG',
      state: 'pagado',
      paid_on: row.scheduled_on,
    }))
    await ministry.land('pagos', snapshotOn, [
      ...payments,
      ...underOtherNumber,
      ...strangers,
      { ...first, amount_balboas: '1.50' },
    ])
    await ministry.land('pagos', later(snapshotOn, 20), [
      { ...second, state: 'pagado', paid_on: later(snapshotOn, 10), amount_balboas: '77.25' },
    ])
  }
  await ministry.land('pagos', '2017-06-30', [{ ...strange, payment_id: 'unfinished' }], 'loading')
  await ministry.land(
    'elegibilidad',
    '2017-06-30',
    people.map(one => ({
      assessment_id: `A${one.number}`,
      person_id: person(one.number),
      kind: one.number % 4 === 0 ? 'ingreso' : 'recertificacion',
      assessed_on: later('2016-01-01', next(540)),
      result: next(3) === 0 ? 'elegible' : 'no_elegible',
      programme: ['120A65', 'RDO', 'AG', 'NO_IDENTIFICADO'][next(4)],
    })),
  )
}

const strange = {
  person_id: person(1),
  cycle: '2017C2',
  programme: 'RDO',
  months_paid: 3,
  amount_balboas: '999999.00',
  modality: 'sucursal',
  scheduled_on: '2017-05-01',
  paid_on: '2017-05-01',
  state: 'pagado',
  retroactive: false,
}
