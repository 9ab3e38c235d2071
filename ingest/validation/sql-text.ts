/** A text as a SQL literal. Only for texts of contracts and of matched headings; what rows and requests carry is bound. */
export const literal = (text: string): string => `'${text.replace(/[\\']/g, character => `\\${character}`)}'`

/** A name in backticks. */
export const identifier = (name: string): string =>
  `\`${name.replace(/[\\`]/g, character => `\\${character}`)}\``
