import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AlertMemory, type AlertNews, type AlertState, judge, step } from './state.ts'

const histories = fc.array(fc.constantFrom<AlertState>('normal', 'firing', 'no_data'), { maxLength: 60 })

interface Walk {
  readonly memories: readonly AlertMemory[]
  readonly changes: readonly boolean[]
  readonly news: readonly AlertNews[]
}

function walk(history: readonly AlertState[]): Walk {
  const memories: AlertMemory[] = []
  const changes: boolean[] = []
  const news: AlertNews[] = []
  for (const [index, judged] of history.entries()) {
    const at = { instant: `t${index}`, period: `p${index}` }
    const next = step(memories.at(-1) ?? null, judged, at)
    memories.push(next.memory)
    changes.push(next.changed)
    if (next.news !== null) news.push(next.news)
  }
  return { memories, changes, news }
}

/** The reference: forget the silences, then tell each change between firing and normal. */
function referenceNews(history: readonly AlertState[]): AlertNews[] {
  const judged = ['normal', ...history.filter(state => state !== 'no_data')]
  return judged.flatMap((state, index) => {
    if (index === 0 || state === judged[index - 1]) return []
    return [state === 'firing' ? ('opened' as const) : ('recovered' as const)]
  })
}

test('what is told depends on figures alone: silences never open nor close an alert', () => {
  fc.assert(
    fc.property(histories, history => {
      expect(walk(history).news).toEqual(referenceNews(history))
    }),
    { seed: 20_260_415, numRuns: 500 },
  )
})

test('an alert is open exactly since the figure that opened it, through any silence', () => {
  fc.assert(
    fc.property(histories, history => {
      const { memories } = walk(history)
      for (const [index, memory] of memories.entries()) {
        const judged = history.slice(0, index + 1)
        const lastNormal = judged.lastIndexOf('normal')
        const opened = judged.findIndex((state, at) => at > lastNormal && state === 'firing')
        expect(memory.openSince).toBe(opened === -1 ? null : `t${opened}`)
        expect(memory.openPeriod).toBe(opened === -1 ? null : `p${opened}`)
      }
    }),
    { seed: 20_260_415, numRuns: 500 },
  )
})

test('a state lasts since the step that changed to it, and a repeated state is no change', () => {
  fc.assert(
    fc.property(histories, history => {
      const { memories, changes } = walk(history)
      for (const [index, memory] of memories.entries()) {
        expect(memory.state).toBe(history[index])
        const before = index === 0 ? 'normal' : history[index - 1]
        expect(changes[index]).toBe(memory.state !== before)
        const run = history.slice(0, index + 1).findLastIndex(state => state !== memory.state) + 1
        expect(memory.since).toBe(`t${run}`)
      }
    }),
    { seed: 20_260_415, numRuns: 500 },
  )
})

test('only a firm figure with a target is judged', () => {
  expect(judge('off_target', { status: 'ok', band: 'off_target' })).toBe('firing')
  expect(judge('off_target', { status: 'ok', band: 'at_risk' })).toBe('normal')
  expect(judge('at_risk', { status: 'ok', band: 'at_risk' })).toBe('firing')
  expect(judge('at_risk', { status: 'ok', band: 'on_target' })).toBe('normal')
  expect(judge('at_risk', { status: 'ok', band: null })).toBe('no_data')
  for (const status of ['no_data', 'stale', 'provisional', 'suppressed'] as const)
    expect(judge('at_risk', { status, band: 'off_target' })).toBe('no_data')
})
