/** The instant of every test: the demonstration's as-of date. */
export const TODAY = new Date('2026-04-15T14:00:00Z')
