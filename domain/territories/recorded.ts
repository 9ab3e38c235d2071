import { within } from '../scope.ts'
import { FORMER_DISTRICTS } from './former.ts'
import { RENUMBERED_ON } from './history.ts'

/**
 * The codes under which records of these territories are kept: records of districts that changed province carry today's code, also those of before. A
 * province as it was needs them too when days before the change are looked at (`firstOn`; absent: any day).
 */
export function recordedCodes(
  territories: readonly string[],
  firstOn: string | undefined,
): readonly string[] {
  if (firstOn !== undefined && firstOn >= RENUMBERED_ON) return territories
  const moved = Object.entries(FORMER_DISTRICTS).filter(([former]) =>
    territories.some(territory => within(former, territory) || within(territory, former)),
  )
  return [...new Set([...territories, ...moved.map(([, current]) => current)])].sort()
}
