import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MODELS } from './all.ts'
import { documented } from './framework/compile.ts'
import { indicatorDocument } from './indicators/document.ts'
import { territoryDocument } from './reference/territory-document.ts'

const here = dirname(fileURLToPath(import.meta.url))
const folderOf = (name: string): string =>
  name.startsWith('stg_')
    ? 'staging'
    : ['rollup_', 'int_cells_', 'bitmap_'].some(start => name.startsWith(start))
      ? 'rollups'
      : name.includes('identity')
        ? 'identity'
        : name.includes('findings')
          ? 'findings'
          : name.includes('protection')
            ? 'rules'
            : 'marts'

/** The compiled SQL of every model by path from the project's root: what statisticians review. */
export const generateSql = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    MODELS.map(model => [`models/${folderOf(model.name)}/${model.name}.sql`, documented(model)]),
  )

/** Everything that follows from the models alone: their SQL, the catalogue of indicators and what is dated in the territory. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
  ...generateSql(),
  'docs/indicators.md': indicatorDocument(),
  'docs/es/territorio.md': territoryDocument(),
})

/** Files whose committed text is not what the models give now. */
export async function staleFiles(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const stale: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const committed = await readFile(join(here, '..', path), 'utf8').catch(() => '')
    if (committed !== text) stale.push(path)
  }
  return stale
}

/** Writes them. Run by `npx tsx models/generate.ts`. */
export async function writeGenerated(): Promise<void> {
  for (const [path, text] of Object.entries(generatedFiles())) await writeFile(join(here, '..', path), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeGenerated()
