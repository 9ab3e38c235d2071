import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { FONT, THEMES, type ThemeName } from '#charts/index.ts'

/** From pale to deep; the eighth is the accent of the charts. */
const blue: MantineColorsTuple = [
  '#eef6fb',
  '#dcebf5',
  '#b9d8ec',
  '#8fc0df',
  '#6db6e6',
  '#3f8fc4',
  '#1f73a8',
  '#14669a',
  '#0b5c8a',
  '#07466b',
]

/** The greys of the dark theme carry the blue of its surfaces. */
const dark: MantineColorsTuple = [
  '#e9eef3',
  '#c9d3dc',
  '#aebbc8',
  '#7f8e9d',
  '#4a5866',
  '#2c3946',
  '#18212b',
  '#141c25',
  '#10161d',
  '#0b1015',
]

export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: 'ui-monospace, Consolas, monospace',
  primaryColor: 'blue',
  colors: { blue, dark },
  // Darker than the default: the default's buttons are below 4.5:1.
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  defaultRadius: 'sm',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.5rem' },
  respectReducedMotion: true,
})

function variables(name: ThemeName): Record<string, string> {
  const { band, bandText, sequential, series: _series, ...plain } = THEMES[name]
  return {
    ...Object.fromEntries(Object.entries(plain).map(([key, color]) => [`--${key}`, color])),
    ...Object.fromEntries(Object.entries(band).map(([key, color]) => [`--band-${key}`, color])),
    ...Object.fromEntries(Object.entries(bandText).map(([key, color]) => [`--band-text-${key}`, color])),
    ...Object.fromEntries(sequential.map((color, step) => [`--step-${step}`, color])),
    '--mantine-color-body': plain.page,
    '--mantine-color-text': plain.ink,
    '--mantine-color-dimmed': plain.muted,
    '--mantine-color-placeholder': plain.muted,
    '--mantine-color-default': plain.surface,
    '--mantine-color-default-border': plain.line,
    '--mantine-color-anchor': plain.accent,
    '--mantine-color-error': bandText.off_target,
  }
}

/** The charts' tokens as CSS variables, so that page, chart and mail have one palette. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables('light'),
  dark: variables('dark'),
})
