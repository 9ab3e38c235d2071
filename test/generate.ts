import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { usersXml } from '#engines/index.ts'
import { generatedFiles as ingestFiles } from '#ingest/generate.ts'
import { generatedFiles as modelFiles } from '#models/generate.ts'
import { generatedFiles as boundaryFiles } from '#models/reference/boundaries/build.ts'
import { generatedFiles as apiFiles } from './openapi.ts'
import { ROOT } from './shell.ts'
import { licenceReport } from './supply/licences.ts'
import { lockedPackages } from './supply/lock.ts'
import { billOfMaterials } from './supply/sbom.ts'

const CONTAINER_MEMORY_MIB = 8192

const { packages, product } = lockedPackages()

// `npm run generate` writes what is made from other files; `--check` fails when a committed one is stale.
const files: Readonly<Record<string, string>> = {
  ...ingestFiles(),
  ...modelFiles(),
  ...boundaryFiles(),
  ...(await apiFiles()),
  'deploy/clickhouse/users.xml': usersXml({ passwords: 'env', memoryMb: CONTAINER_MEMORY_MIB }),
  'docs/security/licences.md': licenceReport(packages),
  'docs/security/sbom.cdx.json': billOfMaterials(packages, product),
}

const stale = Object.entries(files).filter(([path, text]) => {
  const file = join(ROOT, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})

if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`stale: ${path} (npm run generate)\n`)
  if (stale.length > 0) process.exitCode = 1
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
    process.stderr.write(`wrote ${path}\n`)
  }
}
