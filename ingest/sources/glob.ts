const ESCAPED = /[.+^$()|\\]/

/** The end of a class or a list that begins at `start`, or -1. */
const endOf = (pattern: string, start: number, close: string): number => pattern.indexOf(close, start + 1)

/** One piece of a pattern from `at` on: its regular expression and how many characters it takes. */
function piece(pattern: string, at: number): readonly [string, number] {
  const sign = pattern[at] ?? ''
  if (pattern.startsWith('**/', at)) return ['(?:[^/]+/)*', 3]
  if (pattern.startsWith('**', at)) return ['.*', 2]
  if (sign === '*') return ['[^/]*', 1]
  if (sign === '?') return ['[^/]', 1]
  const close = sign === '[' ? endOf(pattern, at, ']') : sign === '{' ? endOf(pattern, at, '}') : -1
  if (close > at + 1) {
    const inner = pattern.slice(at + 1, close)
    const length = close - at + 1
    if (sign === '[')
      return [`[${inner.replace(/^[!^]/, '^').replaceAll('\\', '\\\\').replaceAll('[', '\\[')}]`, length]
    return [`(?:${inner.split(',').map(body).join('|')})`, length]
  }
  return [ESCAPED.test(sign) || '[]{}'.includes(sign) ? `\\${sign}` : sign, 1]
}

function body(pattern: string): string {
  let text = ''
  for (let at = 0; at < pattern.length; ) {
    const [expression, length] = piece(pattern, at)
    text += expression
    at += length
  }
  return text
}

/**
 * Whether a path matches a pattern of file names: `*` and `?` stay within a folder, `**` goes through folders, `[ab]` and `{a,b}` choose.
 * A pattern without a slash is compared with the last part of the path.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const expression = new RegExp(`^${body(pattern)}$`, 'u')
  if (pattern.includes('/')) return path => expression.test(path)
  return path => expression.test(path.slice(path.lastIndexOf('/') + 1))
}

/** Whether a pattern can be read; a class like `[z-a]` cannot. */
export function isGlob(pattern: string): boolean {
  try {
    globMatcher(pattern)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
