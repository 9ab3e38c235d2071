import { ensureDefaultRules } from '#alerts/index.ts'
import { CONTRACTS, describeContract } from '#domain/contracts/index.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import {
  quarantineList,
  quarantineReasons,
  quarantineSummary,
  readSources,
  sourceOverview,
} from '#ingest/index.ts'
import {
  buildPublication,
  draftProtectionRule,
  draftTargets,
  keptRuleEffect,
  refreshRegister,
} from '#models/index.ts'
import { startMinistry, TODAY } from '#models/small-ministry.test-helper.ts'
import { landSmallMinistry } from '#models/small-records.test-helper.ts'
import { insertRows } from '#warehouse/index.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import { accessTo, signedInForAll } from '../reader.test-helper.ts'
import { Visitors } from './visitors.test-helper.ts'

/** The service over the small ministry, published once: every route has something to answer with. */
export async function smallService() {
  const ministry = await startMinistry()
  const { store, admin } = ministry
  await landSmallMinistry(ministry)
  const broken = await ministry.land('pagos', '2017-06-30', [])
  await insertRows(
    admin,
    'raw.quarantine',
    [1, 2, 3].map(line => ({
      batch_id: broken,
      contract: 'pagos',
      line,
      reasons: [{ column: 'amount_balboas', reason: 'not_a_decimal', value_class: 'text' }],
      amount: null,
      fields: Object.fromEntries(describeContract(CONTRACTS.pagos).columns.map(({ name }) => [name, 'x'])),
    })),
  )
  await store.db
    .updateTable('batches')
    .set({ rows_quarantined: '3' })
    .where('batch_id', '=', broken)
    .execute()
  await ensureDefaultRules(store, () => TODAY)
  await buildPublication(ministry.context)
  await refreshRegister(ministry.context)
  await draftTargets(store, [{ indicator: 'P13', period: '2016', target: '99.9' }], 'prueba', {
    by: 'cli:ana',
    at: TODAY.toISOString(),
  })
  await draftProtectionRule(store, {
    subject: 'salud',
    stage: 'primera_infancia',
    condition: null,
    effective_from: '2016-01-01',
    reason: 'prueba',
    source: null,
    drafted_by: 'cli:ana',
    drafted_at: TODAY.toISOString(),
  })
  const sources = await readSources(undefined, { sourceDir: '.', environment: () => undefined })
  const quarantine = { store, warehouse: admin }
  const reader = await signedInForAll(store)
  const { app, close } = await appWithoutEngines({
    access: accessTo(store),
    models: () => ministry.values,
    nominal: () => ministry.nominal,
    privacy: {
      country: COUNTRIES.PA,
      makeFile: async () => ({ content: '{}', rows: 0 }),
      prunable: async () => [],
    },
    status: async () => ({ state: 'ready', publication: 1, run: null, engines: [], error: null }),
    ruleEffect: id => keptRuleEffect({ store, warehouse: ministry.context.warehouse }, id),
    sources: () => sourceOverview(store, sources, { now: () => TODAY, clock: () => TODAY }),
    quarantine: {
      list: filter => quarantineList(quarantine, filter),
      counts: contract =>
        contract === undefined ? quarantineSummary(store) : quarantineReasons(quarantine, contract),
    },
  })
  await app.ready()
  return {
    app,
    store,
    /** Headers of a session that may ask whatever does not show persons. */
    reader,
    visitors: new Visitors(store),
    ministry,
    async stop() {
      await close()
      await ministry.stop()
    },
  }
}
