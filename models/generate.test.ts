import { describe, expect, it } from 'vitest'
import { generatedFiles, staleFiles } from './generate.ts'

describe('generated files', () => {
  it('are what the models give now; npx tsx models/generate.ts writes them', async () => {
    expect(await staleFiles(generatedFiles())).toEqual([])
  })

  it('speak of tables without their database, so that the text stays the same', () => {
    for (const text of Object.values(generatedFiles())) expect(text).not.toMatch(/`?pub_\d/)
  })
})
