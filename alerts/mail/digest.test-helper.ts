import { assess } from '../assess.ts'
import type { Digest } from '../digest.ts'
import { rangeUpTo } from '../latest-period.ts'
import { observe, ruleQuery } from '../observe.ts'
import { drawnTerritory, reportOf } from '../report.ts'
import type { AlertRule } from '../rules.ts'
import { type PlainFigure, share, valuesFrom } from '../values.test-helper.ts'
import { writeDigest } from './write.ts'

export const PUBLIC_URL = 'http://localhost:8080'
const AS_OF = new Date('2026-04-15T14:00:00Z')

const plainRule: AlertRule = {
  rule_id: 'pagos-a-tiempo-por-provincia',
  name_es: 'Pagos a tiempo por provincia',
  name_en: 'Paid on time by province',
  indicator: 'P10',
  period_kind: 'cycle',
  territory_level: 'province',
  programme: null,
  fires_on: 'off_target',
  severity: 'critical',
  recipients: ['gerente.pagos@mides.example'],
  enabled: true,
  created_at: '2026-01-01T00:00:00Z',
}

/** The digest of a first evaluation of one rule (provinces, P10, 2026C1 unless told otherwise), as the evaluation makes it. */
export async function firstDigest(
  figures: (territory: string, period: string) => PlainFigure,
  parts: Partial<AlertRule> = {},
): Promise<Digest> {
  const rule = { ...plainRule, ...parts }
  const { values } = valuesFrom([share('P10', 'Pagos a tiempo')], (_indicator, period, territory) =>
    figures(territory, period),
  )
  const assessment = assess(await observe({ values }, rule, '1', AS_OF), new Map(), AS_OF.toISOString())
  const report = reportOf(assessment)
  const territory = drawnTerritory(report)
  if (territory === null) return { recipient: 'a@mides.example', first: true, reports: [report] }
  const period = rangeUpTo(report.period, 6)
  const trend = await values({ ...ruleQuery(rule, '1'), territory, period })
  return { recipient: 'a@mides.example', first: true, reports: [{ ...report, trend }] }
}

export const written = (digest: Digest) =>
  writeDigest({ publicUrl: PUBLIC_URL, mailFrom: 'SIMEI <simei@mides.example>' }, digest, {
    publication: '1',
    instant: AS_OF,
  })
