import { type RawBuilder, sql } from 'kysely'
import { INPUT_KEY } from './model.ts'

/**
 * Stands for values that name a person: 16 hexadecimal digits by SipHash under the installation's secret. Cédulas are few enough to try them
 * all, so a hash without a secret would tell them.
 */
export const pseudonym = (values: RawBuilder<unknown>): RawBuilder<string> =>
  sql`lower(hex(sipHash64Keyed((select (k0, k1) from ${sql.table(INPUT_KEY)}), ${values})))`
