import { expect, test } from 'vitest'
import { THEMES, type Theme } from './theme.ts'

const channel = (hex: string) => {
  const part = Number.parseInt(hex, 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const luminance = (color: string) =>
  0.2126 * channel(color.slice(1, 3)) +
  0.7152 * channel(color.slice(3, 5)) +
  0.0722 * channel(color.slice(5, 7))

/** Contrast ratio of two colours, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

const themes = Object.entries(THEMES) as [string, Theme][]

test.each(themes)('%s: text can be read on surface and page', (_name, theme) => {
  for (const text of [theme.ink, theme.muted, theme.accent, ...Object.values(theme.bandText)])
    for (const ground of [theme.surface, theme.page])
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(themes)('%s: marks stand out from the surface', (_name, theme) => {
  for (const mark of [theme.accent, theme.accentSoft, ...theme.series, ...Object.values(theme.band)])
    expect(contrast(mark, theme.surface)).toBeGreaterThanOrEqual(3)
})

test.each(themes)('%s: the shades of a map go one way, each apart from the next', (_name, theme) => {
  const shades = theme.sequential.map(luminance)
  const up = (shades.at(-1) ?? 0) > (shades[0] ?? 0)
  shades.slice(1).forEach((shade, index) => {
    const before = shades[index] ?? 0
    expect(up ? shade : before).toBeGreaterThan(up ? before : shade)
    expect(contrast(theme.sequential[index] ?? '', theme.sequential[index + 1] ?? '')).toBeGreaterThan(1.25)
  })
})
