import type { Band } from '#domain/indicators.ts'

export type ThemeName = 'light' | 'dark'

/** Colours of one theme. Text pairs hold 4.5:1 and marks 3:1 against `surface`; `theme.test.ts` checks it. */
export interface Theme {
  readonly page: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  /** Axis and grid lines: seen, never read. */
  readonly grid: string
  /** A quantity. */
  readonly accent: string
  /** The second of two quantities of the same kind. */
  readonly accentSoft: string
  /** Series told apart: blue, vermilion, violet, teal; safe for the common colour-blindnesses. */
  readonly series: readonly string[]
  /** Little to much. */
  readonly sequential: readonly string[]
  readonly noData: string
  /** A figure that exists and is not shown. */
  readonly withheld: string
  readonly band: Readonly<Record<Band, string>>
  readonly bandText: Readonly<Record<Band, string>>
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    page: '#f5f6f8',
    surface: '#ffffff',
    ink: '#18222d',
    muted: '#4d5b69',
    line: '#8795a3',
    grid: '#dfe4e9',
    accent: '#0b5c8a',
    accentSoft: '#6a97b8',
    series: ['#0b5c8a', '#b5470f', '#6b4a9c', '#00735c', '#8a6100'],
    sequential: ['#dcebf5', '#a9cde6', '#6aa7d0', '#2f7cb0', '#0b5688', '#07375a'],
    noData: '#e7e9ec',
    withheld: '#b9c2cb',
    band: { on_target: '#007a5e', at_risk: '#b87700', off_target: '#c23b12' },
    bandText: { on_target: '#006049', at_risk: '#7a4d00', off_target: '#a32c08' },
  },
  dark: {
    page: '#10161d',
    surface: '#18212b',
    ink: '#e9eef3',
    muted: '#aebbc8',
    line: '#7f8e9d',
    grid: '#2c3946',
    accent: '#6db6e6',
    accentSoft: '#4682ab',
    series: ['#6db6e6', '#f29a6b', '#bb9ce6', '#46c7a6', '#e0b44c'],
    sequential: ['#1f3546', '#265373', '#2f76a3', '#4c9bcd', '#86c2e8', '#c9e6f8'],
    noData: '#333f4b',
    withheld: '#5d6b79',
    band: { on_target: '#3fc79f', at_risk: '#efb347', off_target: '#ff8561' },
    bandText: { on_target: '#62d6b3', at_risk: '#f4c46d', off_target: '#ff9c7e' },
  },
}

/** The web page loads the variable face, the mail's renderer the plain one. */
export const FONT = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif"

export const BASE_TEXT = 13
