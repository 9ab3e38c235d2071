/** Where a reader was going, as far as it is a page of ours: an address of elsewhere, or what a browser would read as one, is none. */
export function ownPath(text: unknown, origin: string): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('/')) return undefined
  // Browsers read a backslash as a slash, and leave out tabs and line ends.
  if (/[\\\p{Cc}]/u.test(text)) return undefined
  const url = new URL(text, origin)
  if (url.origin !== origin || /^\/(\/|entrar(\/|$))/.test(url.pathname)) return undefined
  return `${url.pathname}${url.search}`
}
