import { ensureChromium } from './chromium.ts'
import { run } from './shell.ts'
import { ensureSourceDatabase } from './source-database.ts'

/** Proofs that take longer than `npm test` may: the same assertions, at full count. */
const PROOFS: Readonly<
  Record<string, { readonly project: 'units' | 'product'; readonly files: readonly string[] }>
> = {
  'kill-start': { project: 'units', files: ['simei/first-start.test.ts'] },
  'kill-engines': { project: 'units', files: ['platform/engines'] },
  'kill-ingest': { project: 'units', files: ['ingest/proofs/kill-ingest.test.ts'] },
  'kill-server': { project: 'units', files: ['ingest/proofs/kill-server.test.ts'] },
  'cut-answer': { project: 'units', files: ['ingest/proofs/cut-answer.test.ts'] },
  'time-zones': { project: 'units', files: ['ingest/time-zones.test.ts'] },
  privacy: { project: 'units', files: ['ingest/proofs/privacy.test.ts'] },
  lines: { project: 'units', files: ['ingest/proofs/lines.test.ts'] },
  'kill-outbox': { project: 'units', files: ['platform/outbox', 'alerts'] },
  'demo-seeds': { project: 'units', files: ['demo/exactness.test.ts'] },
  'http-faults': { project: 'units', files: ['ingest/sources/http/faults.test.ts'] },
  'http-stream': { project: 'units', files: ['ingest/sources/http/stream.test.ts'] },
  conservation: { project: 'units', files: ['ingest/conservation.test.ts'] },
  'kill-replay': { project: 'units', files: ['ingest/quarantine/replay-kill.test.ts'] },
  fuzz: { project: 'units', files: ['api/fuzz'] },
  hostile: {
    project: 'units',
    files: ['platform/warehouse/parameters.test.ts', 'platform/outbox/hostile.test.ts', 'alerts/mail'],
  },
  golden: { project: 'product', files: ['test/product/golden.test.ts'] },
  recount: { project: 'product', files: ['test/product/recount.test.ts'] },
  identity: { project: 'units', files: ['bench/identity/linkage.test.ts'] },
  rules: { project: 'units', files: ['models/rules'] },
  audit: { project: 'units', files: ['platform/access/audit'] },
  access: {
    project: 'units',
    files: ['platform/access/grants', 'platform/access/sign-in', 'api/routes/session.test.ts'],
  },
  'personal-data': { project: 'units', files: ['domain/privacy', 'platform/privacy'] },
  scope: { project: 'units', files: ['api/scope', 'domain/narrowing.test.ts'] },
  slices: { project: 'units', files: ['models/values/recount.test.ts', 'models/marts/protection.test.ts'] },
  lists: { project: 'units', files: ['models/nominal'] },
  incremental: { project: 'units', files: ['models/build/incremental.test.ts'] },
}

const names = process.argv.slice(2)
const unknown = names.filter(name => PROOFS[name] === undefined)
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')}: no such proof. There are: ${Object.keys(PROOFS).join(', ')}\n`)
  process.exit(2)
}
ensureChromium()
ensureSourceDatabase()
await run('node', ['build/if-stale.mjs'])
for (const name of names.length > 0 ? names : Object.keys(PROOFS)) {
  const proof = PROOFS[name]
  if (proof === undefined) continue
  process.stderr.write(`▸ ${name}\n`)
  const code = await run('vitest', ['run', '--project', proof.project, ...proof.files], { SIMEI_PROVE: '1' })
  if (code !== 0) process.exitCode = 1
}
