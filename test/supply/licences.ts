import parse from 'spdx-expression-parse'
import type { LockedPackage } from './lock.ts'

/** Licences that any dependency may carry. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PostgreSQL',
])

/** Fonts, data, and the few packages of docs/decisions/0006: each licence is allowed to these alone. */
const ALLOWED_TO: Readonly<Record<string, readonly string[]>> = {
  '@expo-google-fonts/source-sans-3': ['OFL-1.1'],
  '@fontsource-variable/source-sans-3': ['OFL-1.1'],
  'caniuse-lite': ['CC-BY-4.0'],
  'spdx-exceptions': ['CC-BY-3.0'],
  argparse: ['Python-2.0'],
  isbot: ['Unlicense'],
  'robust-predicates': ['Unlicense'],
  tweetnacl: ['Unlicense'],
}

/** What packages say elsewhere than in the field that the lock repeats, or write wrongly there: looked up by hand, for that version. */
const CORRECTED: Readonly<Record<string, string>> = {
  'buildcheck@0.0.7': 'MIT',
  'cpu-features@0.0.10': 'MIT',
  'slick@1.12.2': 'MIT',
  'splaytree-ts@1.0.2': 'BSD-3-Clause',
  'ssh2@1.17.0': 'MIT',
}

/** The SPDX expression of a package's licence; undefined where nobody knows one. */
export const licenceOf = ({ name, version, licence }: LockedPackage): string | undefined =>
  CORRECTED[`${name}@${version}`] ?? licence

type Expression = ReturnType<typeof parse>

function allows(expression: Expression, may: (licence: string) => boolean): boolean {
  if ('license' in expression) return expression.exception === undefined && may(expression.license)
  const { left, right, conjunction } = expression
  return conjunction === 'or'
    ? allows(left, may) || allows(right, may)
    : allows(left, may) && allows(right, may)
}

function isAllowed(one: LockedPackage): boolean {
  const licence = licenceOf(one)
  if (licence === undefined) return false
  const own = ALLOWED_TO[one.name] ?? []
  try {
    return allows(parse(licence), known => ALLOWED.has(known) || own.includes(known))
  } catch (error) {
    // What is no SPDX expression has to be looked at by a person and corrected above.
    if (error instanceof Error) return false
    throw error
  }
}

/** Packages whose licence may not come in, each with what it says. */
export const refusedLicences = (packages: readonly LockedPackage[]): readonly string[] =>
  packages
    .filter(one => !isAllowed(one))
    .map(one => `${one.name}@${one.version}: ${licenceOf(one) ?? 'no licence named'}`)

const listed = (packages: readonly LockedPackage[]): string => {
  const lines = packages.map(one => `| \`${one.name}\` | ${one.version} | ${licenceOf(one) ?? ''} |`)
  return ['| package | version | licence |', '|---|---|---|', ...new Set(lines)].join('\n')
}

/**
 * The licences of everything that the lock names, for people.
 * @throws RangeError naming the packages whose licence may not come in.
 */
export function licenceReport(packages: readonly LockedPackage[]): string {
  const refused = refusedLicences(packages)
  if (refused.length > 0)
    throw new RangeError(`licences outside the list (docs/decisions/0006): ${refused.join('; ')}`)
  const counts = new Map<string, number>()
  for (const one of packages) {
    const licence = licenceOf(one) ?? ''
    counts.set(licence, (counts.get(licence) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return `# Licences of dependencies

Made from \`package-lock.json\` by \`npm run generate\`; \`npm run check\` fails when it is stale or a licence is outside the list
([decision 6](../decisions/0006-licences-beside-the-list.md)). Outlines of maps are data under ODbL 1.0, attributed in
[\`models/reference/boundaries/ATTRIBUTION.md\`](../../models/reference/boundaries/ATTRIBUTION.md).

${['| licence | packages |', '|---|---|', ...byCount.map(([licence, count]) => `| ${licence} | ${count} |`)].join('\n')}

## Installed for use

${listed(packages.filter(one => !one.development))}

## For development alone

${listed(packages.filter(one => one.development))}
`
}
