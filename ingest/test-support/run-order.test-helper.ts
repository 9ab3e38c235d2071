import type { FolderSource } from '../sources/folder/config.ts'
import type { SourceBase } from '../sources/source.ts'
import type { Moment } from './effects.test-helper.ts'

/** What a process that runs a source once is told. */
export interface RunOrder {
  readonly loader: string
  readonly store: string
  readonly dataDir: string
  /** Name of the source, and the folder that it reads. */
  readonly source: string
  readonly folder: string
  readonly leaseSeconds: number
  /** Says every effect on its output. */
  readonly tell?: boolean
  /** Sends itself a signal at an effect: the n-th from 1 that it begins. */
  readonly at?: { readonly effect: number; readonly moment: Moment; readonly signal: 'SIGKILL' | 'SIGSTOP' }
}

const BASE: Omit<SourceBase, 'name'> = {
  contract: null,
  schedule: null,
  after: [],
  format: {},
  dropShare: null,
}

/** A folder as a source, whose files are whole as soon as they are there. */
export const folderSource = (name: string, folder: string): FolderSource => ({
  ...BASE,
  name,
  kind: 'folder',
  folder,
  settle_seconds: 0,
})
