import type { Ministry } from './small-ministry.test-helper.ts'

const person = (number: number, corregimiento_code: string) => ({
  person_id: `R${number}`,
  given_names: 'Ana',
  surnames: 'Pérez',
  sex: number % 2 === 0 ? 'F' : 'M',
  birth_on: `19${40 + (number % 9)}-05-01`,
  corregimiento_code,
})

/**
 * Twelve persons whose corregimientos a law divided, moved and joined. In 2016 they are in Almirante (010202), Cauchero (010103) and Bajo
 * Culubre (010407), as an old system writes them. In 2017 Almirante is three; Cauchero has another number; persons of two corregimientos are in one. Two are
 * never seen again, so that only the succession of their corregimiento says where they belong.
 */
export async function landDividedPlaces(ministry: Ministry): Promise<void> {
  const then = [
    ...[1, 2, 3, 4, 5, 6].map(number => person(number, '010202')),
    ...[7, 8, 9].map(number => person(number, '010103')),
    ...[10, 11, 12].map(number => person(number, '010407')),
  ]
  const later: Readonly<Record<number, string>> = {
    ...{ 1: '010401', 2: '010401', 3: '010402', 4: '010402', 5: '010403' },
    ...{ 7: '010408', 8: '010408', 10: '010408', 11: '010407', 12: '040101' },
  }
  await ministry.land('personas', '2016-01-15', then)
  await ministry.land(
    'personas',
    '2017-06-15',
    Object.entries(later).map(([number, code]) => person(Number(number), code)),
  )
  await ministry.land(
    'inscripciones',
    '2017-06-20',
    then.map(({ person_id }, index) => ({
      enrolment_id: `R-E${index}`,
      person_id,
      programme: index % 3 === 0 ? 'RDO' : '120A65',
      status: 'activo',
      start_on: '2016-01-20',
    })),
  )
  // What a source tells in 2022 covers the years until then.
  await ministry.land('inscripciones', '2022-04-01', [
    {
      enrolment_id: 'R-E11',
      person_id: 'R12',
      programme: '120A65',
      status: 'egresado',
      start_on: '2016-01-20',
      end_on: '2022-03-01',
      exit_cause: 'renuncia',
    },
  ])
  await ministry.land('elegibilidad', '2022-04-01', [
    {
      assessment_id: 'R-A1',
      person_id: 'R1',
      kind: 'ingreso',
      assessed_on: '2022-02-01',
      result: 'elegible',
      programme: '120A65',
    },
  ])
  for (const [cycle, scheduled_on] of [
    ['2016C1', '2016-02-10'],
    ['2016C4', '2016-11-10'],
    ['2017C2', '2017-06-25'],
    ['2022C1', '2022-02-10'],
  ])
    await ministry.land(
      'pagos',
      String(scheduled_on),
      then.map(({ person_id }, index) => ({
        payment_id: `${cycle}-R${index}`,
        person_id,
        cycle,
        programme: index % 3 === 0 ? 'RDO' : '120A65',
        months_paid: 3,
        amount_balboas: '150.00',
        modality: cycle === '2022C1' && index % 4 === 0 ? 'dificil_acceso' : 'sucursal',
        scheduled_on,
        paid_on: scheduled_on,
        state: 'pagado',
        retroactive: false,
      })),
    )
}
