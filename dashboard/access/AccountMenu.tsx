import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut } from '../api/access.ts'
import { useReader } from './reader.ts'

/** Whose page this is: their account, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation()
  const reader = useReader()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // What was read stays in no memory of the window: the next page begins anew. Where the session was over already, that is as good.
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: next => window.location.replace(next ?? '/entrar'),
  })
  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        button.current?.focus()
      } else if (event.target instanceof Node && place.current?.contains(event.target)) return
      setOpen(false)
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [open])
  if (!reader) return null
  return (
    <div className="account" ref={place}>
      <button
        ref={button}
        type="button"
        className="switch account-name"
        aria-expanded={open}
        aria-controls="account-menu"
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{t('account_menu.of')} </span>
        <span className="account-login">{reader.login}</span>
      </button>
      <div id="account-menu" className="account-menu" hidden={!open}>
        <Link to="/cuenta" onClick={() => setOpen(false)}>
          {t('nav.account')}
        </Link>
        <button type="button" onClick={() => leave.mutate()}>
          {t('account_menu.leave')}
        </button>
      </div>
    </div>
  )
}
