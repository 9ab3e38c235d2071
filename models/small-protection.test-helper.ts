import type { Ministry } from './small-ministry.test-helper.ts'
import { numbers, PLACES, person } from './small-records.test-helper.ts'

const day = (first: string, days: number) =>
  new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10)
const pad = (number: number) => String(number).padStart(4, '0')

/** Files of the protection system speak as of these days; the second tells some records again, with their news. */
const FIRST = '2016-12-31'
const SECOND = '2017-06-30'
const INSTITUTIONS = ['MEDUCA', 'MINSA', 'INADEH', 'MITRADEL', 'CSS']
const DIMENSIONS = ['educacion', 'vivienda', 'ambiente', 'trabajo', 'salud']
const BANDS = ['extrema', 'pobre', 'vulnerable', 'no_pobre', null]
const PHASES = ['inclusion', 'capacidades', 'empleo_produccion']
const PROGRAMMES = ['120A65', 'RDO', 'AG', 'SENAPAN']

/**
 * The other records of the small ministry: referrals answered late or never, compliance that nobody has verified, visits that found nobody, anonymous
 * grievances, forms told again by households that moved, service points that do not say their capacity, budgets by quarter and by year, for
 * provinces and for the country. Persons and places as in the ministry's own; some are unknown.
 */
export async function landSmallProtection(ministry: Ministry): Promise<void> {
  const next = numbers(2019)
  const of = <T>(list: readonly T[]): T => list[next(list.length)] as T
  const someone = () => (next(25) === 0 ? `X${next(3)}` : person(next(150)))
  const known = (on: string | null, asOf: string) => (on === null || on > asOf ? null : on)

  const referrals = Array.from({ length: 220 }, (_, number) => {
    const referred_on = day('2016-01-10', next(530))
    const contact = next(3) > 0 ? day(referred_on, 1 + next(40)) : null
    const answer = contact !== null && next(4) > 0 ? day(contact, next(120)) : null
    const before = next(6) === 0 ? 'protegida' : 'desprotegida'
    return {
      told: (asOf: string) => ({
        referral_id: `R${pad(number)}`,
        person_id: `${number % 20 === 7 ? 'X' : 'P'}${pad(number % 150)}`,
        dimension: DIMENSIONS[number % 5],
        from_institution: 'MIDES',
        to_institution: number % 5 === 3 ? ['INADEH', 'MITRADEL'][number % 2] : INSTITUTIONS[number % 5],
        service_code: number % 5 === 3 && number % 2 === 1 ? 'insercion_laboral' : 'otro',
        referred_on,
        contacted_on: known(contact, asOf),
        answered_on: known(answer, asOf),
        outcome: known(answer, asOf) === null ? null : ['atendida', 'en_proceso', 'no_ubicada'][number % 3],
        status_before: before,
        status_after: known(answer, asOf) === null ? null : number % 3 === 0 ? 'protegida' : before,
      }),
      referred_on,
    }
  })
  for (const asOf of [FIRST, SECOND])
    await ministry.land(
      'referencias',
      asOf,
      referrals
        .filter(row => row.referred_on <= asOf && (asOf === FIRST || row.referred_on > '2016-08-01'))
        .map(row => row.told(asOf)),
    )

  const duties = Array.from({ length: 200 }, (_, number) => {
    const school = number % 3 !== 0
    const quarter = number % 6
    return {
      person_id: number % 40 === 9 ? `X${number}` : person(number % 150),
      programme: of(PROGRAMMES),
      kind: school ? 'educacion' : 'salud',
      requirement: school ? 'asistencia' : 'control_salud',
      period: school
        ? `${2016 + Math.floor(quarter / 4)}C${(quarter % 4) + 1}`
        : ['2016S1', '2016S2', '2017S1', '201611'][number % 4],
      due: next(8) > 0,
      met: next(9) === 0 ? null : next(4) > 0,
      institution: school ? 'MEDUCA' : 'MINSA',
    }
  })
  const verified = duties.map(row => ({ ...row, verified_on: row.met === null ? null : SECOND }))
  await ministry.land(
    'corresponsabilidades',
    FIRST,
    verified.slice(0, 120).map(row => ({ ...row, met: null, verified_on: null })),
  )
  await ministry.land('corresponsabilidades', SECOND, verified.slice(30))

  const visits = Array.from({ length: 24 }, (_, home) =>
    Array.from({ length: 1 + (home % 6) }, (_, turn) => {
      const scheduled_on = day('2016-02-01', turn * 85 + next(40))
      const result = of(['realizada', 'realizada', 'realizada', 'no_ubicado', 'rechazada', null])
      return {
        visit_id: `V${pad(home)}-${turn}`,
        household_id: `H${home}`,
        promoter_id: `PR-${(home + (turn === 3 ? 1 : 0)) % 5}`,
        programme: home % 7 === 0 ? null : PROGRAMMES[home % 4],
        // Some households go back to an earlier phase.
        phase:
          home % 9 === 4 && turn === 3
            ? 'inclusion'
            : PHASES[Math.min(2, Math.floor(turn / (1 + (home % 3))))],
        scheduled_on,
        visited_on: result === 'realizada' ? day(scheduled_on, next(10)) : null,
        result,
        corregimiento_code: home % 5 === 0 ? '060201' : PLACES[home % PLACES.length],
      }
    }),
  ).flat()
  await ministry.land(
    'acompanamiento',
    FIRST,
    visits.slice(0, 60).map(row => ({ ...row, visited_on: null, result: null })),
  )
  await ministry.land('acompanamiento', SECOND, visits.slice(10))

  await ministry.land(
    'reclamos',
    SECOND,
    Array.from({ length: 120 }, (_, number) => {
      const opened_on = day('2016-01-05', next(530))
      const resolved = next(4) === 0 ? null : day(opened_on, next(50))
      const resolved_on = known(resolved, SECOND)
      return {
        grievance_id: `Q${pad(number)}`,
        person_id: number % 9 === 0 ? null : someone(),
        programme: number % 9 === 0 ? null : of(PROGRAMMES),
        kind: of(['monto', 'tarjeta', 'datos']),
        channel: number % 5 === 0 ? null : 'telefono',
        corregimiento_code: number % 4 === 0 ? null : of(PLACES),
        opened_on,
        due_on: day(opened_on, of([15, 30])),
        resolved_on,
        resolution: resolved_on === null ? null : 'procedente',
      }
    }),
  )

  for (const [asOf, first] of [
    ['2016-03-31', 0],
    ['2016-12-31', 12],
    ['2017-06-30', 20],
  ] as const)
    await ministry.land(
      'hogares',
      asOf,
      Array.from({ length: 22 }, (_, index) => {
        const home = first + index
        return {
          household_id: `H${home}`,
          // Some tell an old form again, from another place.
          form_on: home % 4 === 0 ? '2014-11-20' : day(asOf, -next(85)),
          pmt_score: null,
          poverty_band: of(BANDS),
          deprived_education: of([true, false, false, null]),
          deprived_housing: of([true, false]),
          deprived_environment: of([false, false, null]),
          deprived_work: of([true, false, false]),
          deprived_health: of([false, false, true, null]),
          corregimiento_code: of(PLACES),
        }
      }),
    )

  const point = (number: number) => ({
    point_id: `PS-${pad(number)}`,
    point_name: 'Centro',
    institution: INSTITUTIONS[number % 5],
    kind: 'centro',
    dimension: DIMENSIONS[number % 5],
    corregimiento_code: PLACES[number % PLACES.length],
    services_core: 'control_salud|vacunacion',
    capacity: number % 7 === 0 ? null : number % 3,
    active: number % 6 !== 5,
  })
  await ministry.land(
    'oferta',
    '2016-11-30',
    Array.from({ length: 24 }, (_, number) => point(number)),
  )
  await ministry.land(
    'oferta',
    '2017-05-31',
    Array.from({ length: 12 }, (_, number) => ({
      ...point(number * 2),
      capacity: number % 4,
      active: number % 4 !== 1,
    })),
  )
  await ministry.land(
    'calidad',
    SECOND,
    Array.from({ length: 20 }, (_, number) => {
      const evaluated_on = day('2016-03-01', next(480))
      return ['infraestructura', 'personal', 'atencion'].slice(0, 1 + (number % 3)).map(standard => {
        const users_surveyed = next(3) === 0 ? null : 10 + next(20)
        return {
          point_id: `PS-${pad(number % 16)}`,
          standard,
          evaluated_on,
          met: next(3) > 0,
          users_surveyed,
          users_satisfied: users_surveyed === null ? null : next(users_surveyed),
          operator: number % 4 === 0 ? 'tercero' : 'directo',
          corregimiento_code: number % 3 === 0 ? null : PLACES[number % PLACES.length],
        }
      })
    }).flat(),
  )
  const budget = ['2016Q1', '2016Q2', '2016Q3', '2016Q4', '2017Q1', '2017Q2', '201606', '2016'].flatMap(
    period =>
      ['PA', '04', '08', '12'].map((territory_code, index) => ({
        institution: of(['MIDES', 'MINSA']),
        programme: index === 3 ? 'capacitacion' : of(PROGRAMMES),
        territory_code,
        benefit_kind: 'transferencia',
        period,
        allotted_balboas: `${1000 + next(900)}.25`,
        modified_balboas: '1500.00',
        committed_balboas: '900.10',
        accrued_balboas: `${700 + next(900)}.35`,
        paid_balboas: '650.00',
      })),
  )
  await ministry.land('presupuesto', SECOND, budget)
  await ministry.land(
    'puntos_de_pago',
    SECOND,
    Array.from({ length: 60 }, (_, number) => ({
      pay_point_id: `PP-${pad(number % 12)}`,
      cycle: `${2016 + Math.floor((number % 6) / 4)}C${((number % 6) % 4) + 1}`,
      corregimiento_code: PLACES[number % PLACES.length],
      modality: ['sucursal', 'dificil_acceso', 'banca_movil'][number % 3],
      active: number % 5 !== 0,
    })),
  )
  await ministry.land(
    'servicios',
    SECOND,
    Array.from({ length: 160 }, (_, number) => ({
      service_id: `S${pad(number)}`,
      person_id: someone(),
      service_code: number % 2 === 0 ? 'capacitacion' : 'control_salud',
      institution: number % 2 === 0 ? 'INADEH' : 'MINSA',
      served_on: day('2016-01-05', next(530)),
      result: of(['concluido', 'en_curso', 'no_asistio', null]),
    })),
  )
}
