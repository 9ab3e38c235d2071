import { CONTRACTS } from '#domain/contracts/index.ts'
import type { FileContents } from './contents.ts'

/** Of the structure below; raised when a key changes its meaning. */
const VERSION = 1

/** The file that another program reads: values as text, under the names of the contracts' columns, and what each column is. */
export function jsonFile({
  country,
  personId,
  madeAt,
  holdings,
  register,
  transfers,
  seen,
}: FileContents): string {
  const file = {
    format: 'simei-personal-data',
    version: VERSION,
    made_at: madeAt.toISOString(),
    person_id: personId,
    law: country.law,
    authority: country.authority.es,
    data: holdings.map(({ contract: name, of_household, rows, set_aside }) => {
      const { title, source, columns } = CONTRACTS[name]
      return {
        contract: name,
        title: title.es,
        source,
        of_household,
        columns: columns.map(column => ({
          name: column.name,
          description: column.description.es,
          unit: column.unit ?? null,
        })),
        rows,
        set_aside,
      }
    }),
    uses: register.map(({ contract, use, basis, article, confirmed_at }) => ({
      contract,
      use,
      basis,
      article,
      confirmed: confirmed_at !== null,
    })),
    recipients: transfers.map(
      ({ recipient, destination, purpose, columns, agreement, begins_on, ends_on }) => ({
        recipient,
        destination,
        purpose,
        columns,
        agreement,
        begins_on,
        ends_on,
      }),
    ),
    seen,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
