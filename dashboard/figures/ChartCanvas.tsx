import { BarChart, LineChart, MapChart, ScatterChart } from 'echarts/charts'
import { GeoComponent, GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import ReactECharts from 'echarts-for-react/esm/core'
import { useMemo } from 'react'
import type { ChartProps } from './Chart.tsx'

echarts.use([
  BarChart,
  LineChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
])

/** Draws an option. In a chunk of its own: nothing of ECharts is in the first load. */
export default function ChartCanvas({ option, height, shapes, onChoose }: ChartProps) {
  const name = shapes?.name
  useMemo(() => {
    if (shapes && !echarts.getMap(shapes.name))
      echarts.registerMap(shapes.name, { geoJSON: shapes.collection } as unknown as Parameters<
        typeof echarts.registerMap
      >[1])
  }, [shapes])
  const events = useMemo(
    () => ({
      click: (event: { name?: string }) => {
        if (event.name) onChoose?.(event.name)
      },
    }),
    [onChoose],
  )
  return (
    <ReactECharts
      key={name ?? 'chart'}
      echarts={echarts}
      option={option}
      notMerge
      lazyUpdate
      style={{ height, width: '100%' }}
      opts={{ renderer: 'svg' }}
      onEvents={events}
    />
  )
}
