import type { Contract } from '#domain/contracts/index.ts'
import type { HttpSource } from './config.ts'
import { checkDci, DCI_PATHS } from './dci.ts'
import type { Shape } from './page.ts'
import { pagingOf } from './requests.ts'

/** The key of the contract by whatever name the records may carry its columns. A record that lacks a part has no key. */
function contractKey({ key, columns }: Contract, { fields, format }: HttpSource): Shape['key'] {
  return key.map(column => {
    const declared = Object.entries(format.columns ?? {}).flatMap(([heading, to]) =>
      to === column ? heading : [],
    )
    const aliases = columns.find(({ name }) => name === column)?.aliases ?? []
    return [column, ...declared, ...aliases].map(name => fields?.[name] ?? name)
  })
}

function totalPaths({ total, shape }: HttpSource): Shape['total'] {
  if (total !== undefined) return total === '' ? [] : [total]
  return shape === 'dci' ? [DCI_PATHS.total, DCI_PATHS.totalOfHeader] : []
}

/** How the answers of a source are read. */
export function shapeOf(source: HttpSource, contract: Contract): Shape {
  const isDci = source.shape === 'dci'
  const paging = pagingOf(source)
  return {
    records: source.records ?? (isDci ? DCI_PATHS.records : ''),
    total: totalPaths(source),
    fields: source.fields ?? null,
    key: source.key?.map(path => [path]) ?? contractKey(contract, source),
    watermark: source.incremental?.field ?? null,
    version: source.version ?? null,
    onward: paging.by === 'none' || paging.by === 'page' ? null : (paging.path ?? null),
    ...(isDci ? { check: checkDci } : {}),
  }
}
