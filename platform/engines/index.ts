/** The two databases as local child processes, from npm packages alone. Gives URLs; nothing else knows how they run. */
export { type RunningClickHouse, startClickHouse, type WarehouseUrls } from './clickhouse/start.ts'
export { type Passwords, usersXml } from './clickhouse/users-xml.ts'
export { makeDataDir } from './data-dir.ts'
export { EngineError, type EngineErrorCode, type EngineText } from './errors.ts'
export { openEngines } from './open.ts'
export { type RunningPostgres, startPostgres } from './postgres/start.ts'
export type { EngineEvent, EngineName, EngineOptions, Engines } from './types.ts'
