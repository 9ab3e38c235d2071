import { createRequire } from 'node:module'
import { THEMES, trendOption, trendSummary } from '#charts/index.ts'
import type { IndicatorValues } from '#domain/indicators.ts'
import { placeName } from './places.ts'

/** Narrow enough that a phone hardly shrinks it and its letters stay legible. */
export const TREND_WIDTH = 440
const HEIGHT = 220
/** Sharp on dense screens. */
const PIXELS = TREND_WIDTH * 2
const FACES = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf']

export interface TrendImage {
  readonly png: Buffer
  /** What the chart shows, for who does not see it. */
  readonly alternative: string
}

const resolve = createRequire(import.meta.url).resolve

/**
 * Draws the trend of a mail as PNG, to be shown 440 points wide, on the light surface: the same chart that the board shows. The
 * libraries are loaded at the first call, since most processes never draw.
 */
export async function trendImage(values: IndicatorValues): Promise<TrendImage> {
  const [
    { init, use },
    { LineChart, ScatterChart },
    { GridComponent, TooltipComponent },
    { LabelLayout },
    { SVGRenderer },
    resvg,
  ] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/features'),
    import('echarts/renderers'),
    import('@resvg/resvg-js'),
  ])
  use([LineChart, ScatterChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer])
  const options = { language: 'es', theme: 'light', nameOf: placeName } as const
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: TREND_WIDTH, height: HEIGHT })
  try {
    chart.setOption({ ...trendOption(values, options), backgroundColor: THEMES.light.surface })
    // A mail has no tooltip: the last period must be named.
    chart.setOption({ xAxis: { axisLabel: { showMaxLabel: true, alignMaxLabel: 'right' } } })
    const drawing = new resvg.Resvg(chart.renderToSVGString(), {
      fitTo: { mode: 'width', value: PIXELS },
      font: {
        loadSystemFonts: false,
        fontFiles: FACES.map(face => resolve(`@expo-google-fonts/source-sans-3/${face}`)),
        defaultFontFamily: 'Source Sans 3',
      },
    })
    return { png: drawing.render().asPng(), alternative: trendSummary(values, options) }
  } finally {
    chart.dispose()
  }
}
