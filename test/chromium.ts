import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const PLACES = [
  process.env.SIMEI_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const COMMAND = 'sudo apt-get update && sudo apt-get install -y chromium'

/** Where Chromium is, or undefined. */
export const findChromium = (): string | undefined =>
  PLACES.find(path => path !== undefined && existsSync(path))

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))

/** Chromium for the browser tests: found, or installed where root on Debian may; else an error that names the one command. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || !isDebian())
    throw new Error(
      `Chromium is needed for the browser tests. Install it with: ${COMMAND} (or set SIMEI_CHROMIUM to its path)`,
    )
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  )
  const installed = findChromium()
  if (installed === undefined) throw new Error(`Chromium did not install. Try: ${COMMAND}`)
  return installed
}
