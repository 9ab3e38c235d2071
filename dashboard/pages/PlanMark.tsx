import { useTranslation } from 'react-i18next'
import type { PlanState } from '#domain/plan.ts'
import { BandMark } from '../figures/Marks.tsx'

/** The state of a node by shape, word and colour; what has no band says so in words. */
export function PlanMark({ state }: { state: PlanState }) {
  const { t } = useTranslation()
  return state === 'no_data' || state === 'not_due' ? (
    <span className="band band-none">{t(`plan.states.${state}`)}</span>
  ) : (
    <BandMark band={state} />
  )
}
