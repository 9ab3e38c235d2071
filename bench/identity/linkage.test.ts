import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownServer, type TestServer } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { type IdentityFigures, measureIdentity } from './measure.ts'

/** `npm run prove identity` measures at the size that is promised. */
const PERSONS = PROVING ? 200_000 : 20_000

let server: TestServer
let figures: IdentityFigures

beforeAll(async () => {
  server = await ownServer({ memoryMb: 2400 })
  figures = await measureIdentity(server.urls.admin, PERSONS)
}, 600_000)
afterAll(() => server.stop())

describe(`linkage of ${PERSONS} persons with planted doubles, twins and namesakes`, () => {
  it('links no two human beings: precision of at least 0.99', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(0.99)
  })

  it('finds the doubles in spite of their slips: recall of at least 0.95', () => {
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
  })

  it('leaves a person few pairs to look at, most of them right', () => {
    expect(figures.reviewPairs).toBeLessThan(figures.truePairs * 0.1)
    expect(figures.reviewRight / figures.reviewPairs).toBeGreaterThan(0.5)
  })
})
