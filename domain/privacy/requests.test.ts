import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { BREACH_EVENTS, BREACH_RISKS, type BreachFacts, breachMay } from './breaches.ts'
import {
  isOpen,
  nextState,
  possibleEvents,
  REQUEST_EVENTS,
  REQUEST_KINDS,
  REQUEST_STATES,
  type RequestEvent,
  type RequestKind,
  type RequestState,
} from './requests.ts'
import { PERSONAL_CONTRACTS, USES } from './uses.ts'

const RUNS = PROVING ? 20_000 : 300
const keys = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[]
const events = keys(REQUEST_EVENTS)

describe('requests of persons', () => {
  it('whatever is tried, nobody is answered before their identity is proven, and a closed request stays as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys(REQUEST_KINDS)),
        fc.array(fc.constantFrom(...events), { maxLength: 12 }),
        (kind: RequestKind, tried: RequestEvent[]) => {
          let state: RequestState = 'received'
          const happened: RequestEvent[] = []
          for (const event of tried) {
            const next = nextState(state, event)
            expect(possibleEvents(kind, state).includes(event) ? next : null).not.toBe(undefined)
            if (next === undefined) continue
            expect(isOpen(state)).toBe(true)
            happened.push(event)
            state = next
          }
          if (state === 'answered')
            expect(happened.filter(event => ['verified', 'started', 'answered'].includes(event))).toEqual([
              'verified',
              'started',
              'answered',
            ])
          if (!isOpen(state)) expect(possibleEvents(kind, state)).toEqual([])
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('every state can be reached, and from every open one the request can be denied or withdrawn', () => {
    const reached = new Set<RequestState>(['received'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const state of reached)
        for (const event of events) {
          const next = nextState(state, event)
          if (next !== undefined) reached.add(next)
        }
    }
    expect([...reached].sort()).toEqual(keys(REQUEST_STATES).sort())
    for (const state of keys(REQUEST_STATES).filter(isOpen))
      expect([nextState(state, 'denied'), nextState(state, 'withdrawn')]).toEqual(['denied', 'withdrawn'])
  })

  it('a file is produced of access and portability alone, and an erasure ordered of erasure alone', () => {
    for (const kind of keys(REQUEST_KINDS)) {
      const possible = possibleEvents(kind, 'in_progress')
      expect(possible.includes('produced')).toBe(kind === 'access' || kind === 'portability')
      expect(possible.includes('erasure_ordered')).toBe(kind === 'erasure')
    }
  })
})

describe('breaches', () => {
  it('none is closed before it was judged, nor one with a risk before authority and persons were told', () => {
    const told = fc.constantFrom(null, '2026-11-22T00:00:00Z')
    fc.assert(
      fc.property(
        fc.record<BreachFacts>({
          risk: fc.constantFrom(...keys(BREACH_RISKS)),
          authority_told_at: told,
          persons_told_at: told,
          closed_at: told,
        }),
        breach => {
          const may = breachMay(breach, 'closed')
          if (breach.risk === 'not_judged') expect(may).toBe(false)
          if (breach.risk === 'risk' && may)
            expect([breach.authority_told_at, breach.persons_told_at]).not.toContain(null)
          if (breach.closed_at !== null)
            expect(keys(BREACH_EVENTS).some(event => breachMay(breach, event))).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })
})

describe('the register of uses', () => {
  it('gives every contract whose rows are of persons a use, and no use a contract without persons', () => {
    const named = new Set(USES.flatMap(({ contracts }) => contracts))
    expect([...named].sort()).toEqual(PERSONAL_CONTRACTS.map(({ name }) => name).sort())
  })
})
