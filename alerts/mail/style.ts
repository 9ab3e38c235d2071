import { THEMES } from '#charts/index.ts'

const { dark } = THEMES

/** Where a mail program follows the system: the colours of the dark board. A chart keeps its light paper. */
export const DARK_MODE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  .number { font-variant-numeric: tabular-nums; }
  @media (prefers-color-scheme: dark) {
    body, .page, .page > div[role=article] { background-color: ${dark.page} !important; }
    .card, .card > table { background-color: ${dark.surface} !important; background: ${dark.surface} !important; }
    .text div, .text table, .text h1, .text h2, .text td { color: ${dark.ink} !important; }
    .muted div, .muted, .text th, .text span.muted { color: ${dark.muted} !important; }
    .text a.link { color: ${dark.accent} !important; }
    .text .row td { border-color: ${dark.grid} !important; }
    .text .off_target { color: ${dark.bandText.off_target} !important; }
    .text .at_risk { color: ${dark.bandText.at_risk} !important; }
    .text .on_target { color: ${dark.bandText.on_target} !important; }
    .button td, .button a { background-color: ${dark.accent} !important; background: ${dark.accent} !important; color: ${dark.page} !important; }
  }
`
