import { readFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import Type, { type Static } from 'typebox'
import { SimeiError } from '#domain/errors.ts'

/** Looks a variable up; undefined when it is not set. The composition root gives the process's environment. */
export type Environment = (name: string) => string | undefined

const Reference = Type.Union([
  Type.Object({ env: Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$' }) }, { additionalProperties: false }),
  Type.Object({ file: Type.String({ pattern: '^/' }) }, { additionalProperties: false }),
])
/** Where a secret is: in a variable of the environment, or in a file by its absolute path. Never the secret itself. */
export type SecretReference = Static<typeof Reference>

const HIDDEN = '•••'
const LONGEST = 65_536
const NOTHING_SET: Environment = () => undefined

/**
 * A password, key or token by where it is kept. It is read anew at each use and shows itself nowhere: text, JSON and `console.log`
 * of it say `•••`.
 */
export class Secret {
  readonly #reference: SecretReference
  readonly #environment: Environment

  constructor(reference: SecretReference, environment: Environment = NOTHING_SET) {
    this.#reference = reference
    this.#environment = environment
  }

  /** The same secret, looked up in another environment. */
  in(environment: Environment): Secret {
    return new Secret(this.#reference, environment)
  }

  /** Where it is kept, for a person who has to mend it: `env NAME` or `file /path`. */
  get place(): string {
    return 'env' in this.#reference ? `env ${this.#reference.env}` : `file ${this.#reference.file}`
  }

  /** Its text; of a file without the line end that editors add. Throws `secret_missing` if it is not there or empty. */
  async reveal(): Promise<string> {
    const text = await this.#read()
    if (text === undefined || text === '' || text.length > LONGEST)
      throw new SimeiError('secret_missing', { detail: this.place })
    return text
  }

  async #read(): Promise<string | undefined> {
    if ('env' in this.#reference) return this.#environment(this.#reference.env)
    try {
      return (await readFile(this.#reference.file, 'utf8')).replace(/\r?\n$/, '')
    } catch (error) {
      // The cause is left out: it holds no more than the path, and some systems add the content.
      const code = (error as NodeJS.ErrnoException).code ?? 'not readable'
      throw new SimeiError('secret_missing', { detail: `${this.place}: ${code}` })
    }
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [inspect.custom](): string {
    return HIDDEN
  }
}

/** Of a source's schema: a place for a secret, `{env: NAME}` or `{file: /path}`; decoded it is a `Secret`. */
export const SecretSchema = Type.Codec(Reference)
  .Decode(reference => new Secret(reference))
  .Encode((): SecretReference => {
    throw new RangeError('a secret is not written anywhere')
  })
