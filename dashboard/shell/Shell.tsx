import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pickers } from './Pickers.tsx'
import { Stamp } from './Stamp.tsx'
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx'

const PAGES = [
  ['/tablero', 'board'],
  ['/conciliacion', 'reconciliation'],
  ['/alertas', 'alerts'],
  ['/cargas', 'batches'],
  ['/indicadores', 'indicators'],
  ['/plan', 'plan'],
  ['/reglas', 'rules'],
] as const

/** The frame of every page: where one can go, what is shown (period, territory), and how fresh it is. */
export function Shell() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const current = PAGES.find(([path]) => pathname.startsWith(path))
  const title = current ? t(`nav.${current[1]}`) : undefined
  useEffect(() => {
    document.title = title ? `${title} · SIMEI` : 'SIMEI'
  }, [title])
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="top">
        <Link to="/tablero" search={kept} className="brand">
          SIMEI
        </Link>
        <button
          type="button"
          className="switch menu"
          aria-expanded={open}
          aria-controls="pages"
          onClick={() => setOpen(!open)}
        >
          {t('shell.menu')}
        </button>
        <nav id="pages" className={open ? 'nav nav-open' : 'nav'} aria-label={t('shell.pages')}>
          {PAGES.map(([path, key]) => (
            <Link
              key={path}
              to={path}
              search={kept}
              activeProps={{ 'aria-current': 'page' }}
              onClick={() => setOpen(false)}
            >
              {t(`nav.${key}`)}
            </Link>
          ))}
        </nav>
        <div className="switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <section className="bar" aria-label={t('shell.shown')}>
        <Pickers />
        <Stamp />
      </section>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}

/** Period, territory, its tree and publication go along from page to page. */
const kept = (search: { period?: string; territory?: string; tree?: string; publication?: string }) => ({
  ...(search.period ? { period: search.period } : {}),
  ...(search.territory ? { territory: search.territory } : {}),
  ...(search.tree ? { tree: search.tree } : {}),
  ...(search.publication ? { publication: search.publication } : {}),
})
