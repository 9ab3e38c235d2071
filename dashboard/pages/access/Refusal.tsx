import { ApiProblem } from '../../api/client.ts'
import { Failure } from '../../figures/Failure.tsx'
import { useWait, Wait } from './Wait.tsx'

/** Why a try failed, said aloud; where one has to wait, how long. */
export function Refusal({ error }: { error: Error | null }) {
  const seconds = error instanceof ApiProblem ? error.retryAfterSeconds : undefined
  const left = useWait(seconds, error)
  if (error === null) return null
  return <Failure error={error}>{seconds !== undefined && <Wait seconds={seconds} left={left} />}</Failure>
}
