import cliProgress from 'cli-progress'
import type { RunProgress } from '#store/index.ts'

const MEBIBYTE = 2 ** 20
const mebibytes = (bytes: number) => (bytes / MEBIBYTE).toFixed(1)

/** What a run is at, as a bar on stderr when a person looks: bytes where the source tells them, else files. Nothing elsewhere. */
export function runProgress(source: string): { show(progress: RunProgress): void; end(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined }
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    fps: 4,
    format: `${source} [{bar}] {files} · {size} · {file}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })
  let started = false
  return {
    show({ file, bytes_done, bytes_total, files_done, files_total }) {
      const byBytes = bytes_total !== null && bytes_total > 0
      const total = byBytes ? bytes_total : (files_total ?? files_done)
      const done = byBytes ? Math.min(bytes_done, bytes_total) : files_done
      const payload = {
        file: file ?? '',
        files: `${files_done}/${files_total ?? '?'}`,
        size:
          bytes_total === null
            ? `${mebibytes(bytes_done)} MiB`
            : `${mebibytes(bytes_done)}/${mebibytes(bytes_total)} MiB`,
      }
      if (!started) bar.start(total, done, payload)
      started = true
      bar.setTotal(total)
      bar.update(done, payload)
    },
    end: () => bar.stop(),
  }
}
