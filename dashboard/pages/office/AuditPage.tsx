import '../../style/office.css'
import { AuditSearchPanel } from './AuditSearchPanel.tsx'
import { AuditStatePanel } from './AuditStatePanel.tsx'
import { SubjectPanel } from './SubjectPanel.tsx'
import { useWords } from './words.ts'

/** Auditoría: whether it stands as it was signed, who did what, and who has seen a person's data. */
export default function AuditPage() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('audit')}</h1>
      <div className="panels">
        <AuditStatePanel />
        <AuditSearchPanel />
        <SubjectPanel />
      </div>
    </>
  )
}
