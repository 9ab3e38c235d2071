import { useEffect } from 'react'
import { AgreementsPanel } from '../sectoral/AgreementsPanel.tsx'
import { NewAgreement } from '../sectoral/NewAgreement.tsx'
import { BreachesPanel } from './BreachesPanel.tsx'
import { PurposesPanel } from './PurposesPanel.tsx'
import { LawPanel, RetentionPanel, TransfersPanel } from './RegisterPanels.tsx'
import { RequestsPanel } from './RequestsPanel.tsx'
import { useWords } from './words.ts'
import '../../style/privacy.css'

/** Datos personales: what waits for the data-protection officer first, then the register. */
export default function PrivacyPage() {
  const { w } = useWords()
  useEffect(() => {
    document.title = `${w.title} · SIMEI`
  }, [w.title])
  return (
    <>
      <h1>
        {w.title}
        <small>{w.lead}</small>
      </h1>
      <div className="panels">
        <RequestsPanel />
        <BreachesPanel />
        <PurposesPanel />
        <TransfersPanel />
        <AgreementsPanel>
          <NewAgreement />
        </AgreementsPanel>
        <RetentionPanel />
        <LawPanel />
      </div>
    </>
  )
}
