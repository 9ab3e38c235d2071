import { useTranslation } from 'react-i18next'
import { dateLabel } from '#domain/periods.ts'
import { useBoard } from './useBoard.ts'

/** Which publication is shown, and as of which day it speaks. */
export function Stamp() {
  const { t } = useTranslation()
  const board = useBoard()
  if (!board) return null
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Panama' }).format(new Date(board.asOf))
  return (
    <p className="stamp">
      <span>{t('shell.as_of', { date: dateLabel(day, board.options.language) })}</span>
      <span>{t('shell.publication', { number: board.shownPublication })}</span>
      {board.publication !== undefined && (
        <button type="button" className="link" onClick={() => board.change({ publication: '' })}>
          {t('shell.current')}
        </button>
      )}
    </p>
  )
}
