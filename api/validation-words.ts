/** What Ajv found wrong with one part of a request. */
export interface Issue {
  readonly keyword: string
  readonly instancePath: string
  readonly params?: Readonly<Record<string, unknown>>
}

const WORDS: Readonly<
  Record<string, (params: Readonly<Record<string, unknown>>) => readonly [string, string]>
> = {
  required: () => ['falta', 'is missing'],
  additionalProperties: () => ['no se conoce', 'is not known'],
  enum: () => ['no es uno de los valores permitidos', 'is not one of the allowed values'],
  pattern: () => ['no tiene la forma esperada', 'does not have the expected form'],
  type: ({ type }) => [`no es del tipo ${String(type)}`, `is not of type ${String(type)}`],
  minimum: ({ limit }) => [`es menor que ${String(limit)}`, `is less than ${String(limit)}`],
  maximum: ({ limit }) => [`es mayor que ${String(limit)}`, `is more than ${String(limit)}`],
  maxLength: ({ limit }) => [
    `tiene más de ${String(limit)} caracteres`,
    `has more than ${String(limit)} characters`,
  ],
}

const OTHERWISE = ['no es válido', 'is not valid'] as const
const NAME = /^[A-Za-z_][\w-]{0,39}$/

/** The parameter's name; what a person typed as a name is repeated only when it looks like one. */
function nameOf({ keyword, instancePath, params = {} }: Issue): string {
  const named = keyword === 'required' ? params.missingProperty : params.additionalProperty
  const name = typeof named === 'string' ? named : instancePath.replace(/^\//, '').replaceAll('/', '.')
  return NAME.test(name) ? `"${name}" ` : ''
}

/** A refused request in both languages: what is wrong with which parameter, never its value. */
export function describeIssues(issues: readonly Issue[]): string {
  const said = issues.map(issue => {
    const words = WORDS[issue.keyword]?.(issue.params ?? {}) ?? OTHERWISE
    return words.map(text => `${nameOf(issue)}${text}`)
  })
  return [0, 1].map(language => said.map(words => words[language]).join('; ')).join(' / ')
}
