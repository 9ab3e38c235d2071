import { useTranslation } from 'react-i18next'
import { dayLabel } from '#domain/calendar.ts'
import { useBoard } from './useBoard.ts'

/** Which publication is shown, and as of which day it speaks. */
export function Stamp() {
  const { t } = useTranslation()
  const board = useBoard()
  if (!board) return null
  return (
    <p className="stamp">
      <span>{t('shell.as_of', { date: dayLabel(board.asOf, board.options.language) })}</span>
      <span>{t('shell.publication', { number: board.shownPublication })}</span>
      {board.publication !== undefined && (
        <button type="button" className="link" onClick={() => board.change({ publication: '' })}>
          {t('shell.current')}
        </button>
      )}
    </p>
  )
}
