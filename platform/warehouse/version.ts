import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Warehouse } from './warehouse.ts'

/** First long-term version with everything that the models and the ingestion rely on. */
export const OLDEST_VERSION = [26, 3, 22] as const

/** Whether a version as the server prints it (`26.7.2.1`) is at least the oldest supported one. */
export function isSupported(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, oldest] of OLDEST_VERSION.entries()) {
    const part = parts[index]
    if (part === undefined || Number.isNaN(part)) return false
    if (part !== oldest) return part > oldest
  }
  return true
}

/** The server's version. Throws `warehouse_too_old`, and `warehouse_unreachable` or `warehouse_denied` if it does not answer. */
export async function checkVersion<DB>(warehouse: Warehouse<DB>): Promise<string> {
  const { rows } = await sql<{ version: string }>`select version() as version`.execute(warehouse.db)
  const version = rows[0]?.version ?? ''
  if (!isSupported(version))
    throw new SimeiError('warehouse_too_old', {
      detail: `${version}, at least ${OLDEST_VERSION.join('.')} is needed`,
    })
  return version
}
