/** Who acts: an account, whoever sits at the machine's terminal (the operating system's name), a program by its token, or the product itself. */
export type Actor = `account:${string}` | `cli:${string}` | `token:${string}` | 'system'

/** An act: who, when (the machine's clock, never the demonstration's), and from which network address. */
export interface Act {
  readonly by: Actor
  readonly at: Date
  readonly origin?: string
}

const ACCOUNT = /^account:(\d+)$/

/** The number of the account that acts, or undefined when none does. */
export const accountOf = (actor: Actor): string | undefined => ACCOUNT.exec(actor)?.[1]
