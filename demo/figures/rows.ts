/** A row of a contract: columns that are absent are empty. Numbers that carry money or decimals are text. */
export type FigureRow = Readonly<Record<string, string | boolean | null>>

/** Synthetic targets say so. */
export const SYNTHETIC = 'meta sintética de la demostración'
export const EVALUATION_2017 = 'Coordinación de Monitoreo y Evaluación, MIDES, 4 de diciembre de 2017'
export const EVALUATION_2017_ON = '2017-12-04'

/** A target that no source prints: marked synthetic, without a legal source. */
export const target = (
  indicator: string,
  territory_code: string,
  period: string,
  value: string,
  extra: FigureRow = {},
): FigureRow => ({
  plan_id: ['META', indicator, territory_code, extra.programme ?? '', period]
    .filter(part => part !== '')
    .join('-'),
  kind: 'meta',
  title: SYNTHETIC,
  indicator,
  territory_code,
  period,
  target: value,
  synthetic: true,
  ...extra,
})
