import { useTranslation } from 'react-i18next'
import { dayLabel } from '#domain/calendar.ts'
import { isCut, scopesOf, useReader } from '../access/reader.ts'
import { ScopeText } from '../access/ScopeText.tsx'
import { useBoard } from './useBoard.ts'

/** Which publication is shown, as of which day it speaks, and what of it its reader sees. */
export function Stamp() {
  const { t } = useTranslation()
  const board = useBoard()
  const reader = useReader()
  if (!board) return null
  return (
    <p className="stamp">
      <span>{t('shell.as_of', { date: dayLabel(board.asOf, board.options.language) })}</span>
      <span>{t('shell.publication', { number: board.shownPublication })}</span>
      {reader && isCut(reader) && (
        <span className="scope">
          {t('scope.label')}: <ScopeText scopes={scopesOf(reader, 'aggregates')} />
        </span>
      )}
      {board.publication !== undefined && (
        <button type="button" className="link" onClick={() => board.change({ publication: '' })}>
          {t('shell.current')}
        </button>
      )}
    </p>
  )
}
