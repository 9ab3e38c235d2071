import '../../style/access.css'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { LanguageSwitch, ThemeSwitch } from '../../shell/Switches.tsx'

/** The page of whoever is not signed in yet: one thing to do, in the middle. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · SIMEI`
  }, [title])
  return (
    <div className="access">
      <header className="access-top">
        <span className="brand">SIMEI</span>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className="access-card">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
