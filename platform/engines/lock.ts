import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { EngineError } from './errors.ts'

/**
 * An exclusive lock on a file, held by the kernel and not by the file's content.
 *
 * Why flock(2): the kernel drops it when the last descriptor of its open file is closed, however the process ended, so
 * no kill -9 leaves a stale lock and no process id has to be compared with a number that may have been reused. The
 * descriptor can be handed to a child, and then the lock lives exactly as long as the child and its own children do:
 * that is how a next start knows for certain whether anything of an engine is still alive. It needs no path limits
 * (a Unix socket's ends at 100 characters). Node has no call for it, so libc is asked through ffi-rs, which the
 * warehouse needs anyway.
 */
export interface FileLock {
  readonly fd: number
  /** Closes our descriptor. The lock ends with it unless a child holds the same open file. */
  release(): void
}

type Mode = 'exclusive' | 'shared'
const LOCK_SHARED = 1
const LOCK_EXCLUSIVE = 2
const LOCK_NONBLOCKING = 4
const WOULD_BLOCK = process.platform === 'darwin' ? 35 : 11

type Flock = (fd: number, operation: number) => { value: number; errnoCode: number }
let flock: Flock | undefined

/** Loaded when first needed: where it cannot be, the reason is a sentence and not a failed import. */
const loadFlock = (): Flock => {
  try {
    const ffi: typeof import('ffi-rs') = createRequire(import.meta.url)('ffi-rs')
    const { I32 } = ffi.DataType
    ffi.open({ library: 'libc', path: process.platform === 'darwin' ? 'libSystem.B.dylib' : 'libc.so.6' })
    return (fd, operation) =>
      ffi.load<typeof I32, true>({
        library: 'libc',
        funcName: 'flock',
        retType: I32,
        paramsType: [I32, I32],
        paramsValue: [fd, operation],
        errno: true,
      })
  } catch (cause) {
    throw new EngineError('platform_unsupported', `libc, ${process.platform}-${process.arch}`, cause)
  }
}

/** Takes the lock of `path` (created 0600 if missing), or gives undefined when another open file holds it. */
export const tryLock = (path: string, mode: Mode = 'exclusive'): FileLock | undefined => {
  flock ??= loadFlock()
  let fd: number
  try {
    fd = openSync(path, 'a+', 0o600)
  } catch (cause) {
    throw new EngineError('data_dir_unusable', path, cause)
  }
  const result = flock(fd, (mode === 'shared' ? LOCK_SHARED : LOCK_EXCLUSIVE) | LOCK_NONBLOCKING)
  if (result.value !== 0) {
    closeSync(fd)
    if (result.errnoCode === WOULD_BLOCK) return undefined
    throw new EngineError('data_dir_unusable', `${path}: flock errno ${result.errnoCode}`)
  }
  let held = true
  return {
    fd,
    release() {
      if (held) closeSync(fd)
      held = false
    },
  }
}
