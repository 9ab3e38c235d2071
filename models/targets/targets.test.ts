import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'
import { targetEffect } from './effect.ts'
import { activateTargets, draftTargets, targetVersion, targetVersions, withdrawTargets } from './versions.ts'

let ministry: Ministry
const BY = { by: 'cli:ana', at: '2026-04-15T14:00:00.000Z' }
const planned = (plan_id: string, indicator: string, target: string, programme: string | null = null) => ({
  plan_id,
  kind: 'meta',
  indicator,
  territory_code: 'PA',
  programme,
  period: '2016',
  target,
  synthetic: true,
})

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await ministry.land('plan', '2016-01-01', [
    planned('M1', 'P13', '10'),
    planned('M2', 'B03', '16656', 'RDO'),
    planned('M3', 'B03', '500'),
  ])
  await buildPublication(ministry.context)
})
afterAll(() => ministry?.stop())

const bands = async (publication?: number) =>
  (
    await indicatorValues(ministry.values, EVERYTHING, {
      indicator: 'P13',
      period: '2016C1..2016C4,2016',
      territory: 'PA,04,08',
      ...(publication === undefined ? {} : { publication }),
    })
  ).rows.map(({ period, territory, target, band }) => ({ period, territory, target, band }))

describe('a draft of targets', () => {
  it('is refused whole when one of its targets is wrong, which is named', async () => {
    const refused = (targets: unknown) => expect(draftTargets(ministry.store, targets, 'prueba', BY)).rejects
    await refused([]).toMatchObject({ code: 'bad_target' })
    await refused([
      { indicator: 'P13', period: '2016', target: '99' },
      { indicator: 'P13', period: '2016', target: 'mucho' },
    ]).toMatchObject({ code: 'bad_target', detail: expect.stringContaining('target 2') })
    await refused([{ indicator: 'P13', period: '2016', target: '99', quien: 'x' }]).toMatchObject({
      code: 'bad_target',
    })
    await refused([{ indicator: 'NADA', period: '2016', target: '1' }]).toMatchObject({ code: 'bad_target' })
    expect(await targetVersions(ministry.store)).toEqual([])
  })

  it('shows which cells would change their band, and changes none before it is activated', async () => {
    const before = await bands()
    expect(before.filter(cell => cell.band !== 'on_target')).toEqual([])
    const version = await draftTargets(
      ministry.store,
      [
        { indicator: 'P13', period: '2016', target: '99.9', legal_source: 'Resolución 1' },
        { indicator: 'B03', programme: 'RDO', period: '2016', target: '1000000' },
      ],
      'Se pide más',
      BY,
    )
    const effect = await targetEffect(ministry.values, EVERYTHING, { version })
    const ofPayments = effect.changes.filter(change => change.indicator === 'P13')
    expect(ofPayments.length).toBeGreaterThan(0)
    expect(effect.changes.filter(change => change.programme === 'RDO')).toContainEqual(
      expect.objectContaining({
        period: '2016',
        territory: 'PA',
        target_before: '16656',
        target_after: '1000000',
        band_before: 'on_target',
        band_after: 'off_target',
      }),
    )
    expect(effect.changes.filter(change => change.indicator === 'B03' && change.programme === null)).toEqual(
      [],
    )
    expect(await buildPublication(ministry.context)).toMatchObject({ published: false })
    expect(await bands()).toEqual(before)

    await activateTargets(ministry.store, version, BY)
    expect(await buildPublication(ministry.context)).toMatchObject({ publication: 2, published: true })
    const after = await bands()
    const changed = (territory: string, period: string) =>
      ofPayments.find(change => change.territory === territory && change.period === period)
    for (const [index, cell] of after.entries()) {
      const foreseen = changed(cell.territory, cell.period)
      expect(cell).toEqual(
        foreseen === undefined
          ? before[index]
          : { ...cell, target: foreseen.target_after, band: foreseen.band_after },
      )
    }
    expect(after.filter(cell => cell.band === 'off_target').length).toBeGreaterThan(0)
    expect(await bands(1)).toEqual(before)
    await expect(activateTargets(ministry.store, version, BY)).rejects.toMatchObject({
      code: 'target_is_decided',
    })
    expect(await targetVersion(ministry.store, version)).toMatchObject({
      state: 'active',
      decided_by: 'cli:ana',
      targets: 2,
      rows: [{ target: '1000000' }, { target: '99.9', legal_source: 'Resolución 1' }],
    })
  }, 180_000)

  it('gives way to a version activated later, whichever was drafted first', async () => {
    const draft = (target: string) =>
      draftTargets(ministry.store, [{ indicator: 'P13', period: '2016', target }], 'otra vez', BY)
    const [first, second, aside] = [await draft('50'), await draft('60'), await draft('70')]
    await activateTargets(ministry.store, second, BY)
    await activateTargets(ministry.store, first, BY)
    await withdrawTargets(ministry.store, aside, BY)
    await buildPublication(ministry.context)
    expect(new Set((await bands()).map(cell => cell.target))).toEqual(new Set(['50']))
    await expect(activateTargets(ministry.store, 999, BY)).rejects.toMatchObject({ code: 'not_found' })
  }, 180_000)
})
