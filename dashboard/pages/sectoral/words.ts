import { fill } from '#domain/i18n/index.ts'
import { SECTORAL_WORDS, type SectoralWords } from '#domain/i18n/sectoral.ts'
import { PURPOSE_IDS, PURPOSES } from '#domain/nominal.ts'
import { dateLabel, periodLabel } from '#domain/periods.ts'
import { isSectoralColumn, sectoralColumnLabel } from '#domain/sectoral.ts'
import type { Language } from '#domain/text.ts'
import { readPeriod } from '../../shell/periods.ts'
import { useLanguage } from '../../shell/preferences.ts'

export interface Words {
  readonly w: SectoralWords
  readonly language: Language
  readonly say: (sentence: string, values: Readonly<Record<string, string | number>>) => string
}

/** The sentences of agreements and lists in the reader's language. */
export function useWords(): Words {
  const language = useLanguage()
  return { w: SECTORAL_WORDS[language], language, say: fill }
}

export const purposeLabel = (purpose: string, language: Language): string => {
  const known = PURPOSE_IDS.find(id => id === purpose)
  return known === undefined ? purpose : PURPOSES[known][language]
}

export const columnLabel = (name: string, language: Language): string =>
  isSectoralColumn(name) ? sectoralColumnLabel(name)[language] : name

export const dayOf = (on: string, { language }: Words): string => dateLabel(on, language)

/** A period in words; one that this page does not read, by its id. */
export function periodText(id: string, language: Language): string {
  const period = readPeriod(id)
  return period === undefined ? id : periodLabel(period, language)
}
