import { expect, it } from 'vitest'
import type { RuleVersion } from '../../api/types.ts'
import { cellOf, standingOf } from './standing.ts'

const version = (
  rule_id: string,
  state: RuleVersion['state'],
  effective_from: string,
  activated_at: string | null = null,
): RuleVersion => ({
  ...{ rule_id, state, effective_from, activated_at },
  ...{ subject: 'salud', stage: 'ninez', condition: null, words: null, reason: 'prueba', source: null },
  ...{ synthetic: true, drafted_by: 'ana', drafted_at: '2025-01-01T00:00:00Z', activated_by: null },
  ...{ withdrawn_by: null, withdrawn_at: null },
})

it('of versions from one day the one activated last is in force, a later day is to come, the others are replaced', () => {
  const rules = [
    version('2', 'active', '2025-01-01', '2025-03-01T00:00:00Z'),
    version('10', 'active', '2025-01-01', '2025-02-01T00:00:00Z'),
    version('11', 'active', '2026-07-01', '2026-02-01T00:00:00Z'),
    version('12', 'draft', '2025-01-01'),
    version('13', 'withdrawn', '2025-01-01'),
  ]
  const cell = cellOf(rules, 'salud', 'ninez', '2026-04-15')
  expect(cell.versions.map(one => [one.rule_id, standingOf(one, cell, '2026-04-15')])).toEqual([
    ['13', 'withdrawn'],
    ['12', 'draft'],
    ['11', 'later'],
    ['10', 'replaced'],
    ['2', 'in_force'],
  ])
  expect(cellOf(rules, 'salud', 'adultez', '2026-04-15')).toEqual({
    versions: [],
    inForce: undefined,
    drafts: [],
  })
})
