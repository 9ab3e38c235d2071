import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountMenu } from '../access/AccountMenu.tsx'
import { Forbidden } from '../access/Forbidden.tsx'
import { OutsideScope } from '../access/OutsideScope.tsx'
import { allows, mayName, type PageNeeds, useReader } from '../access/reader.ts'
import { Pickers } from './Pickers.tsx'
import { type Page, type PageEntry, pageOf, pagesFor } from './pages.ts'
import { Stamp } from './Stamp.tsx'
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx'
import { useBoard } from './useBoard.ts'

const FIGURES: PageNeeds = { may: 'aggregates' }

/** The page itself, or why it is not for its reader. */
function Content({ page }: { page: PageEntry | undefined }) {
  const reader = useReader()
  const board = useBoard()
  if (reader && page?.needs && !allows(reader, page.needs))
    return <Forbidden reader={reader} needs={page.needs} />
  const cut = page?.needs?.may === 'aggregates' && reader && board && !mayName(reader, board.territory.code)
  return cut ? <OutsideScope reader={reader} board={board} /> : <Outlet />
}

/** The frame of every page: where one can go, what is shown (period, territory), and how fresh it is. */
export function Shell() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const reader = useReader()
  const current: (Page & PageEntry) | undefined = pageOf(pathname)
  const title = current ? t(`nav.${current.key}`) : undefined
  const hasFigures =
    current?.figures === true &&
    reader !== undefined &&
    allows(reader, current.needs) &&
    allows(reader, FIGURES)
  useEffect(() => {
    document.title = title ? `${title} · SIMEI` : 'SIMEI'
  }, [title])
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="top">
        <Link to="/" search={kept} className="brand">
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
          {reader &&
            pagesFor(reader).map(({ path, key }) => (
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
          <AccountMenu />
        </div>
      </header>
      {hasFigures && (
        <section className="bar" aria-label={t('shell.shown')}>
          <Pickers />
          <Stamp />
        </section>
      )}
      <main id="content" tabIndex={-1}>
        <Content page={current} />
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
