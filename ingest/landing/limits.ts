/** How much a file may hold. What passes a limit is refused while it is read, not after. */
export interface LandingLimits {
  /** Bytes of content, decompressed. */
  readonly mostBytes: number
  /** Content bytes per compressed byte; judged once `ratioFromBytes` have come out, because a small file may be very regular. */
  readonly mostRatio: number
  readonly ratioFromBytes: number
  /** Entries of an archive, folders included. */
  readonly mostEntries: number
}

/**
 * 64 GiB hold about 600 million payments. Deflate reaches at most 1,032 to one, and does so with nothing but repetition; lists of
 * people and payments stay below 50.
 */
export const LIMITS: LandingLimits = {
  mostBytes: 64 * 2 ** 30,
  mostRatio: 500,
  ratioFromBytes: 32 << 20,
  mostEntries: 1000,
}
