import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file, or replaces it: under its name there is the whole of it or what was there before, also after a crash. */
export async function writeWhole(path: string, content: string | Buffer, mode: number): Promise<void> {
  const partial = `${path}.partial`
  const handle = await open(partial, 'w', mode)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, path)
  await syncFolder(dirname(path))
}
