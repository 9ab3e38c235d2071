import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateContractDocs } from './schema/contract-docs.ts'
import { generateRawTypes } from './schema/raw-types.ts'

/** Files that follow from the contracts alone: path from the project's root → text. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
  'platform/warehouse/raw-tables.ts': generateRawTypes(),
  ...generateContractDocs(),
})

/** Writes them. Run by `npx tsx ingest/generate.ts`. */
export async function writeGenerated(): Promise<void> {
  for (const [path, text] of Object.entries(generatedFiles())) {
    const target = fileURLToPath(new URL(`../${path}`, import.meta.url))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeGenerated()
