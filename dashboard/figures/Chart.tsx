import type { EChartsOption } from 'echarts'
import { lazy, Suspense } from 'react'
import type { Boundaries } from '../api/types.ts'
import { useNear } from './useNear.ts'
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
  const [place, near] = useNear()
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
