import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isNominal, ROLES, type Role } from '#domain/roles.ts'
import { anyHolds } from '#domain/scope.ts'
import { territoryOf } from '#domain/territories/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { activeAccount, DAY, enrolled, later, NOON } from '../access.test-helper.ts'
import { resolveAccess } from '../index.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const PROGRAMMES = ['120A65', 'RDO', 'AG']
const TERRITORIES = ['01', '0101', '010101', '010102', '0102', '04', '0401', '040101', 'PA-ND']
const ROWS = ['', ...PROGRAMMES].flatMap(programme =>
  ['', ...TERRITORIES].map(territory => ({ programme, territory })),
)

const codes = (all: readonly string[]) =>
  fc.oneof(fc.constant<string[]>(['*']), fc.subarray([...all], { minLength: 1 }))
const grants = fc.array(
  fc.record({
    role: fc.constantFrom<Role>('territorial_officer', 'programme_manager', 'analyst', 'administrator'),
    programmes: codes(PROGRAMMES),
    territories: codes(TERRITORIES),
    from: fc.integer({ min: -2, max: 2 }),
    days: fc.integer({ min: 1, max: 4 }),
    approved: fc.boolean(),
    revoked: fc.integer({ min: 0, max: 4 }).map(dice => dice === 0),
  }),
  { maxLength: 6 },
)
type Given = typeof grants extends fc.Arbitrary<readonly (infer G)[]> ? G : never

/** The unit and all that hold it, by the tree of territories, not by the letters of codes. */
const chain = (code: string): readonly string[] => {
  const parent = territoryOf(code)?.parent
  return parent === null || parent === undefined ? [code] : [code, ...chain(parent)]
}

/** Grant by grant and row by row, as the issue says it; knows nothing of scopes. */
const expected = (given: readonly Given[], capability: string, row: (typeof ROWS)[number]): boolean =>
  given.some(
    grant =>
      !grant.revoked &&
      grant.from <= 0 &&
      grant.from + grant.days > 0 &&
      (grant.approved || !isNominal(grant.role)) &&
      (ROLES[grant.role].may as readonly string[]).includes(capability) &&
      (grant.programmes[0] === '*' || grant.programmes.includes(row.programme)) &&
      (grant.territories[0] === '*' ||
        row.territory === '' ||
        chain(row.territory).some(code => grant.territories.includes(code))),
  )

it('whatever grants an account has, it sees the rows of each programme and territory that one of them gives, and no other', async () => {
  const { store } = test
  let accounts = 0
  await fc.assert(
    fc.asyncProperty(grants, fc.boolean(), async (given, hasTotp) => {
      accounts += 1
      const accountId = await activeAccount(store, `account${accounts}`)
      if (hasTotp) await enrolled(store, accountId)
      if (given.length > 0)
        await store.db
          .insertInto('grants')
          .values(
            given.map(({ role, programmes, territories, from, days, approved, revoked }) => ({
              account_id: accountId,
              role,
              programmes,
              territories,
              valid_from: later(from * DAY).toISOString(),
              valid_until: later((from + days) * DAY).toISOString(),
              reason: 'test',
              needs_approval: isNominal(role),
              given_by: 'cli:one',
              given_at: NOON.toISOString(),
              ...(approved ? { approved_by: 'cli:two', approved_at: NOON.toISOString() } : {}),
              ...(revoked ? { revoked_by: 'cli:two', revoked_at: NOON.toISOString() } : {}),
            })),
          )
          .execute()
      const { scopes } = await resolveAccess(store, accountId, NOON)
      const capabilities = ['aggregates', 'nominal', 'drafts', 'administration'] as const
      const wrong = capabilities.flatMap(capability =>
        ROWS.filter(
          row =>
            anyHolds(scopes[capability], row) !==
            (expected(given, capability, row) && (hasTotp || capability !== 'nominal')),
        ).map(row => ({ capability, ...row })),
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: PROVING ? 1000 : 40, seed: 5 },
  )
})
