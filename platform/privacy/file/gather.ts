import { sql } from 'kysely'
import type { Holding } from '#domain/privacy/holdings.ts'
import type { PrivacyContext } from '../context.ts'
import { registerLines } from '../register/bases.ts'
import { transferList } from '../register/transfers.ts'
import type { FileContents, SeenEntry } from './contents.ts'

const MOST_SEEN = 5000

/** When data of the person were seen or a file of them made, the latest first; without who of the staff it was. */
const seenBy = ({ store }: PrivacyContext, personId: string): Promise<readonly SeenEntry[]> =>
  store.db
    .selectFrom('audit_entries')
    .select(['at', 'action', 'purpose'])
    .where(sql<boolean>`subjects @> array[${`person:${personId}`}]::text[]`)
    .where('action', 'not like', 'audit.%')
    .orderBy('sequence', 'desc')
    .limit(MOST_SEEN)
    .execute()

/** What a file tells beside the rows themselves: what they are used for, who else has them, and who saw them. */
export async function gather(
  context: PrivacyContext,
  personId: string,
  holdings: readonly Holding[],
  madeAt: Date,
): Promise<FileContents> {
  const held = new Set(holdings.map(({ contract }) => contract as string))
  const [register, transfers, seen] = await Promise.all([
    registerLines(context),
    transferList(context, madeAt),
    seenBy(context, personId),
  ])
  return {
    country: context.country,
    personId,
    madeAt,
    holdings,
    register: register.filter(({ contract }) => held.has(contract)),
    transfers: transfers.filter(({ columns }) =>
      columns.some(column => held.has(column.split('.')[0] ?? '')),
    ),
    seen,
  }
}
