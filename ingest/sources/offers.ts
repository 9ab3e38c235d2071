import type { Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import type { SourceConfig } from './config.ts'
import * as folder from './folder/offers.ts'
import * as http from './http/offers.ts'
import * as postgres from './postgres/offers.ts'
import * as s3 from './s3/offers.ts'
import * as sftp from './sftp/offers.ts'
import type { Offer, OfferContext } from './source.ts'

/**
 * What a source has to offer, by its kind. Databases and object stores are read by the warehouse with the loader's account; the bytes come
 * to us all the same. Throws `source_unreachable`, `source_refused`, `secret_missing`, `file_unreadable` and what each adapter says.
 */
export function offersOf(
  source: SourceConfig,
  warehouse: Warehouse<RawDatabase>,
): (context: OfferContext) => AsyncIterable<Offer> {
  switch (source.kind) {
    case 'folder':
      return context => folder.offers(source, context)
    case 'postgres':
      return context => postgres.offers(source, context, warehouse)
    case 'http':
      return context => http.offers(source, context)
    case 's3':
      return context => s3.offers(source, context, warehouse)
    case 'sftp':
      return context => sftp.offers(source, context)
  }
}
