import { useTranslation } from 'react-i18next'
import type { Reader } from '../api/types.ts'
import type { Board } from '../shell/useBoard.ts'

/** An address that names a territory of others: which are the reader's, a step away each. */
export function OutsideScope({ reader, board }: { reader: Reader; board: Board }) {
  const { t } = useTranslation()
  const name = (code: string) => board.territories.get(code)?.name ?? code
  return (
    <>
      <h1>{t('outside.title')}</h1>
      <p>{t('outside.lead', { place: name(board.territory.code) })}</p>
      <ul className="outside">
        {reader.territories.map(code => (
          <li key={code}>
            <button type="button" className="link" onClick={() => board.change({ territory: code })}>
              {name(code)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
