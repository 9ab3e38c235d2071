/** A label without case, accents and extra spaces, as labels are compared. */
export const plainLabel = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** The same inside ClickHouse, of a text expression; no expression fails on bytes that are no UTF-8. */
export const plainLabelSql = (text: string): string =>
  `trimBoth(replaceRegexpAll(lowerUTF8(replaceRegexpAll(normalizeUTF8NFD(toValidUTF8(${text})), '\\\\p{Mn}', '')), '[\\\\s\\\\x{00A0}]+', ' '))`
