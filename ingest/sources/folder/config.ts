import Type, { type StaticDecode } from 'typebox'
import type { SourceBase } from '../source.ts'

/** What the file of sources says of a folder. */
export const folderSchema = Type.Object({
  /** A path; a relative one starts from the file of sources. It may hold `{slot:…}`. */
  folder: Type.String({ minLength: 1 }),
  /** Patterns of file names or of paths inside the folder; absent: every file whose name is that of a contract. */
  files: Type.Optional(
    Type.Union([
      Type.String({ minLength: 1 }),
      Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 100 }),
    ]),
  ),
  /** Folders within the folder too. */
  recursive: Type.Optional(Type.Boolean()),
  /** A file changed less than so many seconds ago may still be on its way, and is left for the next run. */
  settle_seconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400 })),
  /** Ending of the empty file, `pagos.csv.done`, by which the source says that `pagos.csv` is whole; then nothing else counts. */
  done_marker: Type.Optional(Type.String({ pattern: '^\\.[A-Za-z0-9._-]{1,20}$' })),
})

export type FolderConfig = StaticDecode<typeof folderSchema>
export type FolderSource = SourceBase & { readonly kind: 'folder' } & FolderConfig

export const SETTLE_SECONDS = 30
