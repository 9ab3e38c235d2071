const SECRET = /^#([\w-]{43})$/

/**
 * The secret of a one-time link, from behind the `#`, which browsers send to nobody; taken out of the address at once, so that it stays neither
 * in the history nor on the screen.
 */
export function linkOfAddress(): string | undefined {
  const found = SECRET.exec(window.location.hash)?.[1]
  if (found !== undefined) window.history.replaceState(window.history.state, '', window.location.pathname)
  return found
}
