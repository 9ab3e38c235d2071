import type { EChartsOption } from 'echarts'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Boundaries } from '../api/types.ts'
import { Waiting } from './Waiting.tsx'

export interface ChartProps {
  readonly option: EChartsOption
  readonly height: number
  /** Outlines for a map option, under the name that it uses. */
  readonly shapes?: { readonly name: string; readonly collection: Boundaries }
  readonly onChoose?: (name: string) => void
}

const ChartCanvas = lazy(() => import('./ChartCanvas.tsx'))

/** An image with a name for whoever cannot see it. The library loads when the chart comes near the window. */
export function Chart({ label, ...props }: ChartProps & { label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element || near) return
    const watch = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '400px' },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [near])
  const waiting = <Waiting height={props.height} />
  return (
    <div ref={place} role="img" aria-label={label} className="chart" style={{ minHeight: props.height }}>
      {near ? (
        <Suspense fallback={waiting}>
          <ChartCanvas {...props} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  )
}
