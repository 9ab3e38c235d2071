import { Factories } from '@cyclonedx/cyclonedx-library/Contrib/License'
import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums'
import { Bom, Component, Metadata } from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import { PackageURL } from 'packageurl-js'
import parse from 'spdx-expression-parse'
import { licenceOf } from './licences.ts'
import type { LockedPackage } from './lock.ts'

const licences = new Factories.LicenseFactory(parse)

/** The scope and the name of `@scope/name`; a name without one has none. */
function partsOf(name: string): { readonly group: string | undefined; readonly name: string } {
  const slash = name.indexOf('/')
  return slash < 0 ? { group: undefined, name } : { group: name.slice(0, slash), name: name.slice(slash + 1) }
}

function componentOf(one: LockedPackage, type: ComponentType): Component {
  const { group, name } = partsOf(one.name)
  const component = new Component(type, name, {
    bomRef: one.path === '' ? one.name : one.path,
    ...(group === undefined ? {} : { group }),
    version: one.version,
    purl: new PackageURL('npm', group, name, one.version).toString(),
    ...(one.path === '' ? {} : { scope: one.optional ? ComponentScope.Optional : ComponentScope.Required }),
  })
  const licence = licenceOf(one)
  if (licence !== undefined) component.licenses.add(licences.makeFromString(licence))
  const [, digest] = /^sha512-(.+)$/.exec(one.integrity ?? '') ?? []
  if (digest !== undefined)
    component.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex'))
  return component
}

/**
 * What an installation for use consists of, as CycloneDX 1.6 JSON: every package with its version, licence, SHA-512 and what it uses. The same lock
 * gives the same text: no time and no random number is in it.
 */
export function billOfMaterials(packages: readonly LockedPackage[], product: LockedPackage): string {
  const used = packages.filter(one => !one.development)
  const components = new Map(used.map(one => [one.path, componentOf(one, ComponentType.Library)]))
  const root = componentOf(product, ComponentType.Application)
  const bom = new Bom({ metadata: new Metadata({ component: root }) })
  const uses = (component: Component, paths: readonly string[]) => {
    for (const path of paths) {
      const found = components.get(path)
      if (found !== undefined) component.dependencies.add(found.bomRef)
    }
  }
  uses(root, product.uses)
  for (const one of used) {
    const component = components.get(one.path)
    if (component === undefined) continue
    uses(component, one.uses)
    bom.components.add(component)
  }
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`
}
