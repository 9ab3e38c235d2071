import type { Text } from '#domain/text.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { maskedName } from '../landing/source-file.ts'
import { matchHeadings } from '../reading/heading.ts'
import type { SourceConfig } from './config.ts'
import { findFiles } from './folder/find.ts'
import * as http from './http/offers.ts'
import { describe } from './postgres/describe.ts'
import { contractOf, extractOf, headingsOf } from './postgres/extract.ts'
import { openRemote } from './postgres/remote.ts'
import { openBucket } from './s3/bucket.ts'
import { findObjects } from './s3/offers.ts'
import * as sftp from './sftp/offers.ts'
import type { OfferContext } from './source.ts'

/** What a source shows when somebody looks without taking anything in. */
export interface SourceCheck {
  readonly source: string
  readonly kind: SourceConfig['kind']
  /** Files by their names, or columns with their types; at most twenty. */
  readonly found: readonly string[]
  /** Of what was found: files, columns or records. Null when the source does not tell. */
  readonly total: number | null
  readonly notes: readonly Text[]
}

type Seen = Pick<SourceCheck, 'found' | 'total' | 'notes'>

const MOST_SHOWN = 20

const files = (names: readonly string[], notes: readonly Text[]): Seen => ({
  found: names.slice(0, MOST_SHOWN).map(maskedName),
  total: names.length,
  notes,
})

const waiting = (count: number): Text[] =>
  count === 0
    ? []
    : [{ es: `${count} archivos aún podrían estar llegando`, en: `${count} files may still be on their way` }]
const leftOut = (count: number): Text[] =>
  count === 0
    ? []
    : [{ es: `${count} enlaces, que no se siguen`, en: `${count} links, which are not followed` }]

async function seen(
  source: SourceConfig,
  context: OfferContext,
  warehouse: Warehouse<RawDatabase>,
): Promise<Seen> {
  const { slotAt, signal } = context
  switch (source.kind) {
    case 'folder': {
      const { files: found, unsettled, links } = await findFiles(source, slotAt)
      return files(
        found.map(({ relativePath }) => relativePath),
        [...waiting(unsettled), ...leftOut(links)],
      )
    }
    case 'sftp': {
      const { files: found, unsettled, refused } = await sftp.check(source, context)
      return files(
        found.map(({ name }) => name),
        [...waiting(unsettled), ...leftOut(refused)],
      )
    }
    case 's3': {
      const found = await findObjects(await openBucket(source, warehouse, signal), slotAt)
      return files(
        found.map(({ relativePath }) => relativePath),
        [],
      )
    }
    case 'http': {
      const { onFirstPage, total } = await http.check(source, context)
      const first = {
        es: `${onFirstPage} registros en la primera página`,
        en: `${onFirstPage} records on the first page`,
      }
      return { found: [], total, notes: [first] }
    }
    case 'postgres': {
      const description = await describe(await openRemote(source, warehouse, signal))
      extractOf(source, description, '')
      matchHeadings(headingsOf(source, description), contractOf(source), source.format.columns)
      const columns = description.columns.map(({ name, type }) => `${name} ${type}`)
      return { found: columns.slice(0, MOST_SHOWN), total: columns.length, notes: [] }
    }
  }
}

/**
 * Connects to a source and lists what it has; no row and no file is read. Throws what its `offers` would: `source_unreachable`,
 * `source_refused`, `address_forbidden`, `secret_missing`, `file_unreadable`; `columns_mismatch` if a table does not fit its contract.
 */
export async function checkSource(
  source: SourceConfig,
  context: OfferContext,
  warehouse: Warehouse<RawDatabase>,
): Promise<SourceCheck> {
  return { source: source.name, kind: source.kind, ...(await seen(source, context, warehouse)) }
}
