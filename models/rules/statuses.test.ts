import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SPS_DIMENSIONS } from '#domain/dimensions.ts'
import { parsePeriod } from '#domain/periods.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { decideRule } from '#store/index.ts'
import { PROVING } from '#test/proving.ts'
import {
  buildPublication,
  indicatorValues,
  keptRuleEffect,
  publicationDiff,
  ruleEffect,
  ruleSample,
} from '../index.ts'
import { daysFrom, type StatusOnDay } from '../recount-statuses.test-helper.ts'
import { bound } from './compile.ts'
import { type JudgedMinistry, LATER, SINCE, startJudgedMinistry } from './judged-ministry.test-helper.ts'
import { randomRules } from './random-rules.test-helper.ts'
import { statusQuery } from './status-query.ts'

const DIMENSION_IDS = SPS_DIMENSIONS.map(({ id }) => id)

let ministry: JudgedMinistry

beforeAll(async () => {
  ministry = await startJudgedMinistry()
}, 300_000)
afterAll(() => ministry.stop())

describe('statuses', () => {
  it('are on every day those of the rules in force on it, read from the raw rows person by person', async () => {
    const days = ['2016-03-01', '2016-06-30', '2016-10-14', '2016-10-15', '2017-02-28', '2017-06-30']
    const { rows } = await sql<{ day: string; key: string; persons: string }>`
      select day, concat(subject, ' ', status) as key, uniqExact(person_number) as persons
      from fct_protection array join [${sql.join(days.map(day => bound(day, 'Date32')))}] as day
      where day between valid_from and valid_to group by day, key`.execute(ministry.inside(1).db)
    for (const day of days)
      expect(
        Object.fromEntries(rows.filter(row => row.day === day).map(row => [row.key, Number(row.persons)])),
      ).toEqual(ministry.counted(day, ministry.rules))
  })

  it(
    'are those of any rules whatever, person by person, in one day or in all days at once',
    () =>
      fc.assert(
        fc.asyncProperty(
          randomRules(SINCE, LATER),
          fc.date({ min: new Date('2016-03-01'), max: new Date('2017-08-31'), noInvalidDate: true }),
          async (any, instant) => {
            const day = instant.toISOString().slice(0, 10)
            const expected = Object.entries(ministry.counted(day, any)).sort()
            for (const on of [day, undefined]) {
              const { rows } = await sql<{ key: string; persons: string; found: string }>`
              select concat(subject, ' ', status) as key, uniqExact(person_number) as persons, count() as found
              from (${statusQuery({ rules: any, bind: bound, ...(on === undefined ? {} : { on }) })})
              where ${bound(day, 'Date32')} between valid_from and valid_to group by key`.execute(
                ministry.inside(1).db,
              )
              expect(rows.map(row => [row.key, Number(row.persons)]).sort()).toEqual(expected)
              expect(rows.map(row => row.found)).toEqual(rows.map(row => row.persons))
            }
          },
        ),
        { numRuns: PROVING ? 150 : 2, seed: 20_160_301 },
      ),
    600_000,
  )
})

describe('indicators of status', () => {
  const dayBefore = (on: string) => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)
  const ask = async (indicator: string, period: string, more: object = {}) =>
    (await indicatorValues(ministry.values, EVERYTHING, { indicator, period, ...more })).rows
  const protectedIn = (one: StatusOnDay, subjects: readonly string[]) =>
    subjects.every(subject => (one.statuses[subject] ?? 'protegida') === 'protegida')
  const asked = (one: StatusOnDay, subjects: readonly string[]) =>
    subjects.some(subject => subject in one.statuses)

  it('count persons protected in all that is asked of them, and unprotected ones once', async () => {
    for (const period of ['2016Q2', '201612', '2017Q2']) {
      const people = ministry
        .recounted(parsePeriod(period).endOn, ministry.rules)
        .filter(one => asked(one, DIMENSION_IDS))
      const [whole] = await ask('X01', period)
      expect([whole?.numerator, whole?.denominator]).toEqual(
        [people.filter(one => protectedIn(one, DIMENSION_IDS)), people].map(list => String(list.length)),
      )
      const [unprotected] = await ask('X02', period)
      const isUnprotected = (one: StatusOnDay) =>
        DIMENSION_IDS.some(dimension => one.statuses[dimension] === 'desprotegida')
      expect(unprotected?.value).toBe(String(people.filter(isUnprotected).length))
      for (const row of await ask('X01', period, {
        by: ['territory:province', 'protection_dimension', 'life_stage'],
      })) {
        const { protection_dimension: dimension = '', life_stage } = row
        const here = people.filter(
          one => one.place.startsWith(row.territory) && one.stage === life_stage && asked(one, [dimension]),
        )
        expect([row.numerator ?? '0', row.denominator ?? '0']).toEqual(
          [here.filter(one => protectedIn(one, [dimension])), here].map(list => String(list.length)),
        )
      }
    }
  })

  it('count who became protected, and who fell back, of those who began the period otherwise', async () => {
    const period = '2016Q4'
    const { startOn, endOn } = parsePeriod(period)
    const began = ministry.recounted(dayBefore(startOn), ministry.rules)
    const days = daysFrom(startOn, endOn)
    const during = days.map(
      day => new Map(ministry.recounted(day, ministry.rules).map(one => [one.person, one.statuses])),
    )
    const pairs = (status: string) =>
      began.flatMap(one =>
        DIMENSION_IDS.filter(dimension => one.statuses[dimension] === status).map(dimension => ({
          one,
          dimension,
        })),
      )
    for (const [code, from, to] of [
      ['X03', 'desprotegida', 'protegida'],
      ['X04', 'protegida', 'desprotegida'],
    ] as const)
      for (const row of await ask(code, period, { by: ['protection_dimension', 'sex'] })) {
        const own = pairs(from).filter(
          ({ one, dimension }) => dimension === row.protection_dimension && one.sex === row.sex,
        )
        const turned = own.filter(({ one, dimension }) =>
          during.some(day => day.get(one.person)?.[dimension] === to),
        )
        expect([code, row.protection_dimension, row.numerator ?? '0', row.denominator ?? '0']).toEqual([
          code,
          row.protection_dimension,
          String(turned.length),
          String(own.length),
        ])
      }
    const [all] = await ask('X03', period)
    expect(all?.denominator).toBe(String(pairs('desprotegida').length))
  })

  it('count households whose members all have a package, and have no data before the first rule', async () => {
    for (const [code, subject] of [
      ['X09', 'paquete_nucleo'],
      ['X09A', 'paquete_ampliado'],
      ['X09D', 'paquete_diferenciado'],
    ] as const)
      for (const row of await ask(code, '2016Q4,2017Q1', { by: ['territory:province'] })) {
        const members = ministry
          .recounted(parsePeriod(row.period).endOn, ministry.rules)
          .filter(
            one => one.household !== null && one.place.startsWith(row.territory) && subject in one.statuses,
          )
        const homes = new Set(members.map(one => one.household))
        const missing = new Set(
          members.filter(one => one.statuses[subject] !== 'protegida').map(one => one.household),
        )
        expect([row.numerator ?? '0', row.denominator ?? '0']).toEqual([
          String(homes.size - missing.size),
          String(homes.size),
        ])
      }
    const [before] = await ask('X02', '2015Q4')
    expect([before?.value, before?.status]).toEqual([null, 'no_data'])
    const [partly] = await ask('X03', '2016Q1')
    expect(partly?.status).toBe('no_data')
  })
})

describe('referrals', () => {
  it('are followed to the change of status that the records tell, up to the last file', async () => {
    const batches = await ministry.committedBatches()
    const last =
      batches
        .map(batch => batch.snapshot_on)
        .sort()
        .at(-1) ?? ''
    const { rows } = await sql<{ person_id: string; dimension: string; referred_on: string }>`
      select argMax(tuple(person_id), key).1 as person_id, argMax(tuple(dimension), key).1 as dimension, argMax(tuple(r.referred_on), key).1 as referred_on
      from (select *, (batch_id, line) as key from raw.referencias) as r group by referral_id having referred_on between '2017-04-01' and '2017-06-30'`.execute(
      ministry.admin.db,
    )
    const days = daysFrom('2017-04-01', last)
    const statuses = new Map(
      days.map(day => [
        day,
        new Map(ministry.recounted(day, ministry.rules).map(one => [one.person, one.statuses])),
      ]),
    )
    const statusOf = (row: (typeof rows)[number], day: string) =>
      statuses.get(day)?.get(row.person_id)?.[row.dimension]
    const unprotected = rows.filter(row => statusOf(row, row.referred_on) === 'desprotegida')
    const changed = unprotected.filter(row =>
      days.some(day => day > row.referred_on && statusOf(row, day) === 'protegida'),
    )
    const { rows: answered } = await indicatorValues(ministry.values, EVERYTHING, {
      indicator: 'X08M',
      period: '2017Q2',
    })
    expect(unprotected.length).toBeGreaterThan(2)
    expect([answered[0]?.numerator, answered[0]?.denominator]).toEqual([
      String(changed.length),
      String(unprotected.length),
    ])
  })
})

describe('a new version of a rule', () => {
  it('shows before it is activated what it changes, which is the difference of the builds; what is published does not move', async () => {
    const on = '2017-06-30'
    const rule_id = await ministry.draft({
      subject: 'vivienda',
      stage: 'adultez',
      condition: {
        any: [
          { column: 'personas.sex', is: 'equal', value: 'F' },
          { column: 'hogares.deprived_housing', is: 'equal', value: true },
        ],
      },
      effective_from: '2017-01-01',
    })
    const untouched = await ministry.hashOf(1)
    const figures = await indicatorValues(ministry.values, EVERYTHING, {
      indicator: 'X01',
      period: '2016Q2..2017Q2',
      by: ['protection_dimension'],
    })
    const builder = { warehouse: ministry.context.warehouse, store: ministry.store }
    const effect = await ruleEffect(builder, [rule_id], on)
    const sample = await ruleSample(builder, rule_id, { size: 12, day: on })
    const [once, again] = await Promise.all([
      keptRuleEffect(builder, rule_id),
      keptRuleEffect(builder, rule_id),
    ])
    expect(again).toBe(once)
    expect(once.total).toEqual((await ruleEffect(builder, [rule_id])).total)
    expect(await ministry.hashOf(1)).toBe(untouched)
    expect(sample.persons.length).toBe(12)
    expect(sample.persons.every(one => one.person.includes('•••') && one.answers.length === 2)).toBe(true)
    for (const { to_status, answers } of sample.persons) {
      const holds = answers.map(answer => answer.holds)
      expect(to_status).toBe(
        holds.includes(true) ? 'protegida' : holds.includes(null) ? 'sin_dato' : 'desprotegida',
      )
    }

    await decideRule(ministry.store, rule_id, 'activated', 'test', new Date().toISOString())
    await expect(
      decideRule(ministry.store, rule_id, 'withdrawn', 'test', new Date().toISOString()),
    ).rejects.toMatchObject({ code: 'rule_is_decided' })
    await expect(keptRuleEffect(builder, rule_id)).rejects.toMatchObject({ code: 'rule_is_decided' })
    const built = await buildPublication(ministry.context)
    expect(built.models.filter(run => !run.cloned).map(run => run.model)).toContain('fct_protection')
    expect(built.models.find(run => run.model === 'fct_payments')?.cloned).toBe(true)
    const [before, after] = [await ministry.adultHousing(1, on), await ministry.adultHousing(2, on)]
    const changed = [...after].filter(([number, row]) => before.get(number)?.status !== row.status)
    expect(changed.length).toBeGreaterThan(5)
    expect(effect.persons).toBe(changed.length)
    expect(effect.total.gained).toBe(changed.filter(([, row]) => row.status === 'protegida').length)
    expect(effect.total.lost).toBe(
      changed.filter(([number]) => before.get(number)?.status === 'protegida').length,
    )
    for (const { province, gained } of effect.by_province)
      expect(gained).toBe(
        changed.filter(([, row]) => row.province === province && row.status === 'protegida').length,
      )

    expect(await ministry.hashOf(1)).toBe(untouched)
    const shown = await indicatorValues(ministry.values, EVERYTHING, {
      indicator: 'X01',
      period: '2016Q2..2017Q2',
      by: ['protection_dimension'],
      publication: 1,
    })
    expect(shown.rows).toEqual(figures.rows)
    const diff = await publicationDiff(ministry.values, EVERYTHING, {
      from: 1,
      to: 2,
      indicators: ['X03', 'B05'],
    })
    expect(diff.protection_rules).toEqual([rule_id])
    expect(new Set(diff.changes.map(change => `${change.indicator} ${change.reasons.join()}`))).toEqual(
      new Set(['X03 formula']),
    )
    const { rows: causes } = await sql<{ cause: string; changes: string }>`
      select cause, count() as changes from fct_protection_changes where changed_on = '2017-01-01' and subject = 'vivienda' group by cause`.execute(
      ministry.inside(2).db,
    )
    expect(causes.map(row => row.cause)).toContain('regla')
  }, 120_000)
})
