import { dayLabel, instantLabel } from '#domain/calendar.ts'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { enPrivacy } from '#domain/i18n/en-privacy.ts'
import { esPrivacy, type PrivacyWords } from '#domain/i18n/es-privacy.ts'
import { fill } from '#domain/i18n/index.ts'
import { dateLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import type { PrivacyClock } from '../../api/privacy.ts'
import { useLanguage } from '../../shell/preferences.ts'

export interface Words {
  readonly w: PrivacyWords
  readonly language: Language
  readonly say: (sentence: string, values: Readonly<Record<string, string | number>>) => string
}

/** What the page says, in the reader's language; loaded with the page. */
export function useWords(): Words {
  const language = useLanguage()
  return { w: language === 'es' ? esPrivacy : enPrivacy, language, say: fill }
}

/** State has a shape and a word beside its colour. */
const MARKS: Readonly<Record<PrivacyClock['state'], string>> = {
  running: '●',
  near: '▲',
  overdue: '◆',
  met: '✓',
  late: '✓',
  none: '○',
}

/** `▲ Por vencer · 2 días hábiles`. */
export function clockText({ state, business_days_left: left }: PrivacyClock, { w, say }: Words): string {
  const word = `${MARKS[state]} ${w.clocks[state]}`
  return (state === 'running' || state === 'near') && left !== null
    ? `${word} · ${left === 1 ? w.day_left : say(w.days_left, { days: left })}`
    : word
}

export const dayOf = (on: string | null, { language }: Words): string =>
  on === null ? '—' : dateLabel(on, language)
export const dayOfInstant = (at: string | null, { language }: Words): string =>
  at === null ? '—' : dayLabel(at, language)
export const instantOf = (at: string, { language }: Words): string => instantLabel(at, language)

/** A day that a person chose, as the instant at which it begins in Panama. */
export const beginningOf = (day: string): string => `${day}T00:00:00-05:00`

/** What a contract is called. */
export const contractName = (name: string, { language }: Words): string =>
  Object.values(CONTRACTS).find(contract => contract.name === name)?.title[language] ?? name
