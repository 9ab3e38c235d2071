/** The headline figures in reading order: who was paid and how much, whether it went well, whom it reaches, what the plan says. */
export const CARDS = [
  'B01',
  'B03',
  'P10',
  'P13',
  'P02',
  'P05',
  'T01',
  'P15',
  'T07',
  'P06',
  'X15',
  'X17',
] as const

/** What the trend and the map show until the reader chooses. */
export const DEFAULT_INDICATOR = 'P10'
