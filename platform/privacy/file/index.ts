import { type Holding, heldRows } from '#domain/privacy/holdings.ts'
import type { PrivacyContext } from '../context.ts'
import type { MakeFile } from '../requests/produce.ts'
import { gather } from './gather.ts'
import { htmlFile } from './html.ts'
import { jsonFile } from './json.ts'

/** Makes files of what `holdingsOf` finds: rows, what they are used for, who else has them, and when they were seen. */
export const fileMaker =
  (
    context: PrivacyContext,
    holdingsOf: (personId: string) => Promise<readonly Holding[]>,
    now: () => Date,
  ): MakeFile =>
  async (personId, format) => {
    const holdings = await holdingsOf(personId)
    const contents = await gather(context, personId, holdings, now())
    return {
      content: format === 'html' ? htmlFile(contents) : jsonFile(contents),
      rows: heldRows(holdings),
    }
  }
