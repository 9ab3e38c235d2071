import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** The command line of a process, or undefined when there is none (or it is a zombie, which has none either). */
export const commandLine = async (pid: number): Promise<string | undefined> => {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return text === '' ? undefined : text.replaceAll('\0', ' ')
  }
  return new Promise(resolve => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(pid)], (error, stdout) =>
      resolve(error !== null || stdout.trim() === '' ? undefined : stdout.trim()),
    )
  })
}

/** Whether some process has this number now. It need not be the one that once had it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
