import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useReader } from '../access/reader.ts'
import { firstPage } from './pages.ts'

/** Leads to the first page that its reader may see. */
export function Home() {
  const reader = useReader()
  const navigate = useNavigate()
  const first = reader && firstPage(reader).path
  useEffect(() => {
    if (first !== undefined) void navigate({ to: first, search: true, replace: true })
  }, [first, navigate])
  return null
}
