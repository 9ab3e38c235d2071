import { lazy, Suspense, useSyncExternalStore } from 'react'
import { isProofAsked, watchProof } from '../api/proof.ts'

const ProofDialog = lazy(() => import('../pages/access/ProofDialog.tsx'))

/** Stands beside every page: where an act needs its person to show again who they are, it asks them over the page. */
export function ProofGate() {
  const asked = useSyncExternalStore(watchProof, isProofAsked)
  return asked ? (
    <Suspense fallback={null}>
      <ProofDialog />
    </Suspense>
  ) : null
}
