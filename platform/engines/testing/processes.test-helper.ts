import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** A file of a process in /proc, empty when the process is gone. */
const proc = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** The engines' processes whose command line names the directory. */
export const processesOf = (dir: string): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => {
      const line = proc(pid, 'cmdline')
      return line.includes(dir) && !line.includes('testing/owner.test-helper.ts')
    })

/** The one of them that runs `program` as a child of ours. */
export const childOfOurs = (dir: string, program: string): number => {
  const found = processesOf(dir).find(
    pid =>
      proc(pid, 'status').includes(`PPid:\t${process.pid}\n`) &&
      proc(pid, 'cmdline')
        .split('\0')
        .some(word => basename(word) === program),
  )
  if (found === undefined) throw new Error(`no ${program} on ${dir}`)
  return found
}
