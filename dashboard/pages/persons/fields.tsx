import { CASE_NUMBER, PURPOSE_IDS, PURPOSES, type Purpose } from '#domain/nominal.ts'
import { useLanguage } from '../../shell/preferences.ts'
import { useWords } from './words.ts'

export const purposeOf = (text: string): Purpose | undefined => PURPOSE_IDS.find(id => id === text)

/** The closed list of purposes. */
export function PurposeField() {
  const words = useWords()
  const language = useLanguage()
  return (
    <label>
      <span>{words.purpose}</span>
      <select name="purpose" required defaultValue="">
        <option value="" disabled />
        {PURPOSE_IDS.map(id => (
          <option key={id} value={id}>
            {PURPOSES[id][language]}
          </option>
        ))}
      </select>
    </label>
  )
}

export function CaseField() {
  const words = useWords()
  return (
    <label>
      <span>{words.case_number}</span>
      <input name="case_number" required pattern={CASE_NUMBER.source.slice(1, -1)} maxLength={40} />
    </label>
  )
}
