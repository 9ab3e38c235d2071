import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'

const THREAD = fileURLToPath(new URL('./judge.mjs', import.meta.url))
/** The lists take some 60 MiB: the thread that has read them ends once nobody sets a password any more. */
const IDLE_MILLISECONDS = 60_000

interface Question {
  resolve(score: number): void
  reject(error: Error): void
}

/** A thread that answers one question at a time. It keeps no process alive while nothing is asked. */
class Judge {
  readonly #thread = new Worker(THREAD, { execArgv: [] })
  #question: Question | undefined
  #idle: NodeJS.Timeout | undefined

  constructor(ended: (judge: Judge) => void) {
    const end = (error: Error) => {
      ended(this)
      this.#question?.reject(error)
    }
    this.#thread.on('message', (score: number) => this.#question?.resolve(score))
    this.#thread.on('error', end)
    this.#thread.on('exit', () => end(new Error('the judge of passwords ended')))
  }

  ask(password: string, known: readonly string[]): Promise<number> {
    clearTimeout(this.#idle)
    this.#thread.ref()
    return new Promise<number>((resolve, reject) => {
      this.#question = { resolve, reject }
      this.#thread.postMessage({ password, known })
    }).finally(() => {
      this.#question = undefined
      this.#thread.unref()
      this.#idle = setTimeout(() => void this.#thread.terminate(), IDLE_MILLISECONDS).unref()
    })
  }
}

const one = pLimit(1)
let standing: Judge | undefined

/**
 * How hard a password is to guess for somebody who knows some words, 0 to 4 (zxcvbn: 4 is ten billion guesses or more). One at a time,
 * in a thread: a judgement takes up to 640 ms, during which the event loop goes on.
 */
export const scoreOf = (password: string, known: readonly string[]): Promise<number> =>
  one(() => {
    standing ??= new Judge(ended => {
      if (standing === ended) standing = undefined
    })
    return standing.ask(password, known)
  })
