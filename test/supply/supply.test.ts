import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { licenceOf, licenceReport, refusedLicences } from './licences.ts'
import { type LockedPackage, lockedPackages } from './lock.ts'
import { billOfMaterials } from './sbom.ts'

const { packages, product } = lockedPackages()
const one = (changes: Partial<LockedPackage>): LockedPackage => ({
  path: 'node_modules/a',
  name: 'a',
  version: '1.0.0',
  licence: 'MIT',
  integrity: undefined,
  development: false,
  optional: false,
  uses: [],
  ...changes,
})

/** The schema that CycloneDX publishes, as its library brings it along. */
function validator() {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res',
    'schema',
  )
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'))
  return new Ajv({
    strict: false,
    validateFormats: false,
    schemas: Object.fromEntries(
      ['spdx', 'jsf-0.82', 'cryptography-defs'].map(name => [
        `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
        read(name),
      ]),
    ),
  }).compile(read('bom-1.6'))
}

describe('the bill of materials', () => {
  const text = billOfMaterials(packages, product)
  const bom = JSON.parse(text)

  it('is CycloneDX 1.6', () => {
    const validate = validator()
    expect(validate(bom) ? [] : validate.errors).toEqual([])
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
    expect(bom.metadata.component).toMatchObject({
      name: 'simei',
      licenses: [{ license: { id: 'Apache-2.0' } }],
    })
  })

  it('names every package that an installation for use may have, with its digest and licence', () => {
    const used = packages.filter(found => !found.development)
    expect(used.length).toBeGreaterThan(300)
    expect(bom.components).toHaveLength(used.length)
    for (const component of bom.components) {
      // Of packages for other platforms the lock may hold no digest.
      if (component.scope === 'required')
        expect(component.hashes?.[0]?.content, component.purl).toMatch(/^[0-9a-f]{128}$/)
      expect(component.licenses, component.purl).toHaveLength(1)
    }
    const direct = bom.dependencies.find((found: { ref: string }) => found.ref === 'simei').dependsOn
    expect(direct).toContain('node_modules/fastify')
  })

  it('is the same each time', () => {
    expect(billOfMaterials(packages, product)).toBe(text)
  })
})

describe('licences of dependencies', () => {
  it('are all of the list', () => {
    expect(refusedLicences(packages)).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['MIT OR GPL-3.0-only', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['Python-2.0', false],
    ['OFL-1.1', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    [undefined, false],
  ])('%s may come in: %s', (licence, allowed) => {
    expect(refusedLicences([one({ licence })])).toHaveLength(allowed ? 0 : 1)
  })

  it('one outside the list stops the report, and is named', () => {
    expect(() => licenceReport([one({ name: 'b', licence: 'SSPL-1.0' })])).toThrow('b@1.0.0: SSPL-1.0')
  })

  it('what was corrected by hand is corrected for that version alone', () => {
    expect(licenceOf(one({ name: 'ssh2', version: '1.17.0', licence: undefined }))).toBe('MIT')
    expect(licenceOf(one({ name: 'ssh2', version: '2.0.0', licence: undefined }))).toBeUndefined()
  })
})
