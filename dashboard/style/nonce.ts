/** The nonce by which this answer of the server allows style sheets; empty where none is asked for. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
