import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { barsOption, type ChartOptions, figureText, memberLabel, territoryLabel } from '#charts/index.ts'
import { Chart } from '../../figures/Chart.tsx'
import type { MultipleValues } from './recertification.ts'

const AXIS_PIXELS = 36
const BAR_PIXELS = 24

/** One programme's results by place, on a scale of its own. */
export function Multiple({ multiple, options }: { multiple: MultipleValues; options: ChartOptions }) {
  const { t } = useTranslation()
  const { programme, values } = multiple
  const { language } = options
  const option = useMemo(
    () => barsOption(values, { ...options, dimension: 'territory', stack: 'result' }),
    [values, options],
  )
  const heading =
    programme === '' ? t('recertification.every') : memberLabel('programme', programme, language)
  const said = values.rows
    .map(
      row =>
        `${territoryLabel(row.territory, options)}, ${memberLabel('result', row.result ?? '', language)}: ${figureText(row, 'assessments', language)}`,
    )
    .join('; ')
  const places = new Set(values.rows.map(row => row.territory)).size
  return (
    <figure>
      <figcaption>{heading}</figcaption>
      <Chart label={`${heading}. ${said}`} option={option} height={AXIS_PIXELS + BAR_PIXELS * places} />
    </figure>
  )
}
