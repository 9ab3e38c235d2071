import type { paths } from './schema.ts'

/** What each route answers, by the server's own description. Decimals are text; `_at` is an instant, `_on` a calendar date. */
export type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

/** Who reads the page, and what they may. */
export type Reader = NonNullable<Answer<'/api/v1/me'>['reader']>
export type SessionRecord = Answer<'/api/v1/sessions'>['sessions'][number]
export type TerritoryUnit = Answer<'/api/v1/territories'>['territories'][number]
/** An indicator, and which sides of its figure whoever may see persons can list. */
export type Catalogued = Answer<'/api/v1/indicators'>['indicators'][number]
export type PrintedFigure = Answer<'/api/v1/reconciliation'>['figures'][number]
export type Finding = Answer<'/api/v1/reconciliation'>['findings'][number]
export type BatchPage = Answer<'/api/v1/ingest/batches'>
export type Batch = BatchPage['batches'][number]
export type Source = Answer<'/api/v1/ingest/sources'>['sources'][number]
export type QuarantinedRow = Answer<'/api/v1/ingest/quarantine'>['rows'][number]
export type QuarantineCount = Answer<'/api/v1/ingest/quarantine/summary'>['counts'][number]
export type RowState = QuarantinedRow['state']
export type ContractPage = Answer<'/api/v1/contracts/{name}'>
export type Alert = Answer<'/api/v1/alerts'>['alerts'][number]
export type Mail = NonNullable<Answer<'/api/v1/alerts'>['mails']>[number]
export type PlanNode = Answer<'/api/v1/plan'>['nodes'][number]
export type Subsystem = Answer<'/api/v1/plan'>['subsystems'][number]
export type RuleVersion = Answer<'/api/v1/rules'>['rules'][number]
export type RuleEffect = Answer<'/api/v1/rules/{rule_id}/effect'>
export type Status = Answer<'/api/v1/status'>
export type Phase = NonNullable<Status['run']>['phases'][number]
export type ContractFilter = NonNullable<
  NonNullable<paths['/api/v1/ingest/batches']['get']['parameters']['query']>['contract']
>

/** RFC 9457, as the server answers every error. */
export type Problem =
  paths['/api/v1/alerts']['get']['responses']['4XX']['content']['application/problem+json']

/** The outlines of a map: GeoJSON (RFC 7946) with its attribution. */
export type Boundaries = Answer<'/api/v1/territories/boundaries'>

/** What a POST to an address takes. */
export type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Json } } }
}
  ? Json
  : never
