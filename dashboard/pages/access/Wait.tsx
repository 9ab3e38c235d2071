import { useEffect, useState } from 'react'
import { useWords } from './words.ts'

const SECOND = 1000

/** Seconds left of a wait that began when `from` changed; 0 when it is over. */
export function useWait(seconds: number | undefined, from: unknown): number {
  const [left, setLeft] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wait of the same length begins anew
  useEffect(() => {
    if (seconds === undefined) {
      setLeft(0)
      return
    }
    const end = Date.now() + seconds * SECOND
    const tell = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / SECOND)))
    tell()
    const ticking = setInterval(tell, SECOND / 2)
    return () => clearInterval(ticking)
  }, [seconds, from])
  return left
}

/** How long to wait: counted down for the eye, said once at its beginning and once at its end for the ear. */
export function Wait({ seconds, left }: { seconds: number; left: number }) {
  const { t } = useWords()
  return (
    <>
      <p aria-hidden="true">{left > 0 ? t('sign_in.wait', { count: left }) : t('sign_in.wait_over')}</p>
      <p className="visually-hidden">
        {left > 0 ? t('sign_in.wait', { count: seconds }) : t('sign_in.wait_over')}
      </p>
    </>
  )
}
