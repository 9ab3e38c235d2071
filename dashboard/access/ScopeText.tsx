import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PROGRAMMES } from '#domain/dimensions.ts'
import type { Scope } from '#domain/scope.ts'
import { territories } from '../api/queries.ts'
import { useLanguage } from '../shell/preferences.ts'

/** More than these are counted, not named. */
const NAMED = 4

/** Programmes and territories in pairs, as people read them: `Veraguas · 120 a los 65`. */
export function ScopeText({ scopes }: { scopes: readonly Scope[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const units = useQuery(territories).data
  if (scopes.length === 0) return <>{t('scope.nothing')}</>
  const some = (names: readonly string[]) =>
    names.length <= NAMED
      ? names.join(', ')
      : t('scope.more', { names: names.slice(0, NAMED).join(', '), count: names.length - NAMED })
  const place = (code: string) => units?.find(unit => unit.code === code)?.name ?? code
  const programme = (id: string) => PROGRAMMES.find(member => member.id === id)?.label[language] ?? id
  const one = (scope: Scope) => {
    const places = scope.territories === '*' ? t('scope.country') : some(scope.territories.map(place))
    const programmes =
      scope.programmes === '*' ? t('scope.every_programme') : some(scope.programmes.map(programme))
    return `${places} · ${programmes}`
  }
  return <>{scopes.map(one).join('; ')}</>
}
