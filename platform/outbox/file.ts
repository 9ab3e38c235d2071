import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../whole-file.ts'

/** The name of a mail's file; a Message-ID holds only characters that every file system takes, but this is the place to be sure. */
export const mailFileName = (messageId: string): string =>
  `${messageId.replace(/[^A-Za-z0-9@._-]/g, '_')}.eml`

/**
 * Writes a mail as `<messageId>.eml` (mode 0600) into a folder that is made when missing. Under the final name there is the whole
 * mail or nothing, also after a crash; writing the same mail again replaces it by the same bytes. Returns the path.
 */
export async function writeMailFile(folder: string, messageId: string, bytes: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, mailFileName(messageId))
  await writeWhole(path, bytes, 0o600)
  return path
}
