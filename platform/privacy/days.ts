const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a calendar day, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
