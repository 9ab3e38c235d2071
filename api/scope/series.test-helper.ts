import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import type { smallService } from '../fuzz/service.test-helper.ts'
import type { PageHeaders } from '../reader.test-helper.ts'
import { seenIn } from './oracle.test-helper.ts'
import { sessionOf } from './personas.test-helper.ts'
import { PROGRAMMES, scopes } from './questions.test-helper.ts'

const READERS = PROVING ? 40 : 2
const SEED = 7

const questions = fc.record({
  held: scopes,
  indicator: fc.constantFrom('B01', 'B03', 'B05'),
  territory: fc.constantFrom('PA', '04', '08', '13'),
  programme: fc.constantFrom(...PROGRAMMES),
})

/** Answers about whole series, which are kept by scope: those of whoever sees everything, for what lies inside. */
export function describeSeries(serviceOf: () => Awaited<ReturnType<typeof smallService>>): void {
  it(`warnings and projections are those of whoever sees everything, for what lies inside: ${READERS * 3} pairs`, {
    timeout: PROVING ? 3_600_000 : 300_000,
  }, async () => {
    const { app, store, reader: everybody } = serviceOf()
    const ask = async (url: string, headers: PageHeaders) => {
      const answer = await app.inject({ url: `/api/v1${url}`, headers: { ...headers } })
      const { instance: _instance, ...body } = answer.json()
      return { status: answer.statusCode, body }
    }
    let inside = 0
    for (const { held, indicator, territory, programme } of fc.sample(questions, {
      numRuns: READERS,
      seed: SEED,
    })) {
      const reader = await sessionOf(
        store,
        held.map(scope => ({ role: 'analyst', scope })),
      )
      const seen = seenIn(held, territory)
      const asked = [
        [`/warnings?territory=${territory}&indicators=${indicator}&history=true`, seen === '*'],
        [`/indicators/${indicator}/projection?territory=${territory}`, seen === '*'],
        [
          `/indicators/${indicator}/projection?territory=${territory}&programme=${programme}`,
          seen === '*' || seen?.includes(programme) === true,
        ],
      ] as const
      for (const [url, isInside] of asked) {
        const told = `${JSON.stringify(held)} ${url}`
        const found = await ask(url, reader)
        const whole = await ask(url, everybody)
        if (isInside) expect(found, told).toEqual(whole)
        else expect([found.status, found.body.code], told).toEqual([403, 'outside_scope'])
        expect(await ask(url, reader), told).toEqual(found)
        if (isInside) inside += 1
      }
    }
    if (PROVING) expect(inside).toBeGreaterThan(READERS / 2)
  })
}
