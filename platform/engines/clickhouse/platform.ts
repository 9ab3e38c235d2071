import { tryResolveLibchdb } from 'chdb/libchdb'
import { EngineError } from '../errors.ts'

/** @throws EngineError platform_unsupported when no ClickHouse library exists for this system. */
export const requireClickHouse = (): void => {
  if (tryResolveLibchdb() === undefined) {
    throw new EngineError('platform_unsupported', `ClickHouse, ${process.platform}-${process.arch}`)
  }
}
