import { useEffect, useRef, useState } from 'react'
import { Copy } from './Copy.tsx'
import { useWords } from './words.ts'

/** The recovery codes, shown this once: to be printed or copied, and kept before one goes on. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => unknown }) {
  const { t } = useWords()
  const [saved, setSaved] = useState(false)
  const [hurried, setHurried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="recovery">
      <h2 ref={heading} tabIndex={-1}>
        {t('recovery.title')}
      </h2>
      <p className="print-only">{t('recovery.printed_title')}</p>
      <p>{t('recovery.lead')}</p>
      <ol className="codes" aria-label={t('recovery.list')}>
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="tools">
        <Copy text={codes.join('\n')} label={t('recovery.copy')} copied={t('recovery.copied')} />
        <button type="button" className="button" onClick={() => window.print()}>
          {t('recovery.print')}
        </button>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={saved}
          aria-describedby="save-first"
          onChange={event => setSaved(event.currentTarget.checked)}
        />
        {t('recovery.saved')}
      </label>
      <p id="save-first" role="alert" className="field-error">
        {hurried && !saved ? t('recovery.save_first') : ''}
      </p>
      <button
        type="button"
        className="primary"
        onClick={() => {
          setHurried(true)
          if (saved) onDone()
        }}
      >
        {t('recovery.go_on')}
      </button>
    </section>
  )
}
