import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'
import { SimeiError } from '#domain/errors.ts'

/** Asks for secrets at the terminal without showing them, or reads them from standard input, one a line. They are never arguments, which other people of the machine can see. */
export interface SecretInput {
  ask(question: string): Promise<string>
  /** The same, where nothing may be the answer. */
  askMaybe(question: string): Promise<string | undefined>
  close(): void
}

/** Swallows what a terminal would echo. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

export function secretInput(stdin: NodeJS.ReadStream = process.stdin): SecretInput {
  const terminal = stdin.isTTY === true
  const lines: Interface = createInterface({
    input: stdin,
    terminal,
    ...(terminal ? { output: nowhere() } : {}),
  })
  const read = lines[Symbol.asyncIterator]()
  const askMaybe = async (question: string): Promise<string | undefined> => {
    if (terminal) process.stderr.write(`${question}: `)
    const { value, done } = await read.next()
    if (terminal) process.stderr.write('\n')
    return done === true || value === '' ? undefined : value
  }
  return {
    askMaybe,
    async ask(question) {
      const answer = await askMaybe(question)
      if (answer === undefined) throw new SimeiError('bad_request', { detail: question })
      return answer
    },
    close: () => lines.close(),
  }
}

/** Does something with what a person types, and leaves the terminal as it was. */
export async function withSecrets<T>(work: (input: SecretInput) => Promise<T>): Promise<T> {
  const input = secretInput()
  try {
    return await work(input)
  } finally {
    input.close()
  }
}
