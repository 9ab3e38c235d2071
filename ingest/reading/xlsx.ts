import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Landed } from '../landing/land.ts'
import type { FormatOptions } from './format-options.ts'
import type { Reading } from './reading.ts'

export async function readXlsx(
  _landed: Landed,
  _contract: Contract,
  _dataDir: string,
  _declared: FormatOptions,
): Promise<Reading> {
  throw new SimeiError('file_unreadable', { detail: 'a workbook' })
}
