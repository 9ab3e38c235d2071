import { tryResolveLibchdb } from 'chdb/libchdb'
import { EngineError } from '../errors.ts'

/**
 * The path of ClickHouse's shared library.
 * @throws EngineError platform_unsupported when there is none for this system.
 */
export const clickHouseLibrary = (): string => {
  const library = tryResolveLibchdb()
  if (library === undefined) {
    throw new EngineError('platform_unsupported', `ClickHouse, ${process.platform}-${process.arch}`)
  }
  return library.path
}
