import { existsSync } from 'node:fs'
import { ensureComponent } from './debian.ts'

const PLACES = [
  process.env.SIMEI_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Chromium is, or undefined. */
export const findChromium = (): string | undefined =>
  PLACES.find(path => path !== undefined && existsSync(path))

/** Chromium for the browser tests: found, or installed where root on Debian may; else an error that names the one command. */
export const ensureChromium = (): string =>
  ensureComponent({
    name: 'Chromium',
    purpose: 'the browser tests',
    packages: ['chromium', 'fonts-liberation'],
    find: findChromium,
    otherwise: ' (or set SIMEI_CHROMIUM to its path)',
  })
