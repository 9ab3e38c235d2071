import { execFileSync } from 'node:child_process'

/** Bytes compressed by the reference implementation (Debian's package `zstd`), with its checksum. */
export function zstd(content: string | Buffer): Buffer {
  try {
    return execFileSync('zstd', ['-q', '-c', '--check'], { input: content, maxBuffer: 1 << 30 })
  } catch (error) {
    throw new Error('the tests need the program zstd: apt-get install -y zstd', { cause: error })
  }
}
