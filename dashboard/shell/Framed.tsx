import { useLocation } from '@tanstack/react-router'
import { SessionGate } from '../access/SessionGate.tsx'
import { LoadGate } from '../pages/LoadGate.tsx'
import { type PageEntry, pageOf } from './pages.ts'
import { Shell } from './Shell.tsx'

/** Every page but the one for signing in: first there must be figures, then a reader, then the frame. The load is shown to whoever waits for it. */
export function Framed() {
  const page: PageEntry | undefined = pageOf(useLocation().pathname)
  return (
    <LoadGate early={page?.early === true}>
      <SessionGate>
        <Shell />
      </SessionGate>
    </LoadGate>
  )
}
