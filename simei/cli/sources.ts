import { SimeiError } from '#domain/errors.ts'
import type { SourceConfig } from '#ingest/index.ts'
import type { Services } from '../server/services.ts'

/** A configured source by its name. Throws `unknown_source` with those that there are. */
export function sourceNamed({ sources }: Pick<Services, 'sources'>, name: string): SourceConfig {
  const found = sources.find(source => source.name === name)
  if (found !== undefined) return found
  throw new SimeiError('unknown_source', { detail: name, allowed: sources.map(source => source.name) })
}

/** Sources so that each comes after those that it depends on; else as they are configured. */
export function inOrder(sources: readonly SourceConfig[]): readonly SourceConfig[] {
  const ordered: SourceConfig[] = []
  const place = (source: SourceConfig) => {
    if (ordered.includes(source)) return
    for (const other of sources) if (source.after.includes(other.name)) place(other)
    ordered.push(source)
  }
  for (const source of sources) place(source)
  return ordered
}
