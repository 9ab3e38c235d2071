import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../shell.ts'

/** One package of `package-lock.json`. */
export interface LockedPackage {
  /** Its folder (`node_modules/a/node_modules/b`): the same package may stand in several, in several versions. */
  readonly path: string
  readonly name: string
  readonly version: string
  /** As its author wrote it; undefined where the lock does not say. */
  readonly licence: string | undefined
  /** Subresource integrity: `sha512-…` in base64. */
  readonly integrity: string | undefined
  /** Whether an installation for use leaves it out. */
  readonly development: boolean
  /** Whether an installation does without it on some platforms. */
  readonly optional: boolean
  /** Paths of the packages that it asks for and gets. */
  readonly uses: readonly string[]
}

interface Entry {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

type Entries = Readonly<Record<string, Entry>>

/** The places where Node looks for a package of a folder's, nearest first. */
function placesOf(name: string, path: string): readonly string[] {
  const folders = path === '' ? [] : path.split('/node_modules/')
  const above = folders.map((_, index) => folders.slice(0, folders.length - index).join('/node_modules/'))
  return [...above.map(folder => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

function usesOf(path: string, entry: Entry, entries: Entries): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = entry
  return Object.keys({ ...peerDependencies, ...dependencies, ...optionalDependencies }).flatMap(name => {
    const found = placesOf(name, path).find(place => entries[place] !== undefined)
    return found === undefined ? [] : [found]
  })
}

/** What the lock holds, by path, and what the product itself asks for. No registry is asked and nothing needs to be installed. */
export function lockedPackages(): {
  readonly packages: readonly LockedPackage[]
  readonly product: LockedPackage
} {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Entries }
  const all = Object.entries(lock.packages).map(
    ([path, entry]): LockedPackage => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license,
      integrity: entry.integrity,
      development: entry.dev === true,
      optional: entry.optional === true,
      uses: usesOf(path, entry, lock.packages),
    }),
  )
  const [product, ...packages] = all.sort((one, other) => (one.path < other.path ? -1 : 1))
  if (product?.path !== '') throw new RangeError('package-lock.json does not name the product itself')
  return { packages, product }
}
