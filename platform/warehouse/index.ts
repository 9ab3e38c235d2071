export type { AggregateState, ChType, Columns, RowOf, ValueOf } from './columns.ts'
export type { CommandSummary } from './command.ts'
export { list, param } from './dialect/parameter.ts'
export { type Strictness, strictness } from './dialect/strictness.ts'
export { exportStream } from './export.ts'
export { type InsertBody, insertBody, insertRows } from './insert.ts'
export { ensureTables, migrate } from './migrate.ts'
export { BASE_SETTINGS, QUERY_SETTINGS, type QuerySetting, type Settings } from './settings.ts'
export * from './sql/aggregate.ts'
export { type Fill, grouping, groupingSets, limitBy, settings, unionAll, withFill } from './sql/clause.ts'
export { dictGet, dictGetOrNull, dictHas } from './sql/dictionary.ts'
export { arrayJoin, final, numbers, tableNamed } from './sql/source.ts'
export { type ParsedType, parseChType, type TypeArgument } from './type-parser.ts'
export { checkVersion, OLDEST_VERSION } from './version.ts'
export {
  openWarehouse,
  type Warehouse,
  type WarehouseOptions,
  withScope,
  withSettings,
  withSignal,
} from './warehouse.ts'
