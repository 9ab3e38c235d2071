import { useQuery } from '@tanstack/react-query'
import type { Capability } from '#domain/roles.ts'
import { holds, type Scope } from '#domain/scope.ts'
import { me } from '../api/access.ts'
import type { Reader } from '../api/types.ts'

/** What a page shows, in the words by which routes ask for it. */
export interface PageNeeds {
  readonly may: Capability
  /** It is not cut: for those alone who see every programme and territory. */
  readonly everywhere?: boolean
}

/** Who reads this page; undefined while that is asked, and when nobody is signed in. */
export const useReader = (): Reader | undefined => useQuery(me).data ?? undefined

/** Where a reader may do something: programmes and territories in pairs, none when it is not theirs. */
export const scopesOf = ({ capabilities }: Reader, may: Capability): readonly Scope[] =>
  capabilities.find(({ capability }) => capability === may)?.scopes ?? []

const isEverything = ({ programmes, territories }: Scope) => programmes === '*' && territories === '*'

/** Whether a reader may see what needs that; nothing needed is for everybody. */
export function allows(reader: Reader, needs: PageNeeds | undefined): boolean {
  if (needs === undefined) return true
  const scopes = scopesOf(reader, needs.may)
  return needs.everywhere ? scopes.some(isEverything) : scopes.length > 0
}

/** Whether the figures of a territory, `PA` for the whole country, may be asked for. */
export const mayName = (reader: Reader, territory: string): boolean =>
  scopesOf(reader, 'aggregates').some(
    ({ territories }) =>
      territories === '*' || holds({ programmes: '*', territories }, { programme: '', territory }),
  )

/** Whether anything is cut from the figures that a reader sees. */
export function isCut(reader: Reader): boolean {
  const scopes = scopesOf(reader, 'aggregates')
  return scopes.length > 0 && !scopes.some(isEverything)
}
