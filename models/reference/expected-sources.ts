/** The last day on which files of a contract are expected, of contracts that stopped; from the first file on all others are. */
export interface EndedSource {
  readonly contract: string
  readonly to: string
}

/** Contracts of which no file is expected any more, with the last day on which one was: none yet. Timeliness (T14) leaves them out from then on. */
export const ENDED_SOURCES: readonly EndedSource[] = []
