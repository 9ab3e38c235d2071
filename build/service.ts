import { dirname, relative } from 'node:path'
import { build, type Plugin } from 'vite'
import { inProgram, SERVICE } from './parts.mjs'

/** Modules find the files beside them (migrations, boundaries, launchers) by where they are written, not by where they are built. */
function atHome(out: string): Plugin {
  return {
    name: 'simei-at-home',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('import.meta.')) return undefined
      const home = (path: string) => `new URL(${JSON.stringify(relative(out, path))}, import.meta.url)`
      return code
        .replaceAll('import.meta.url', '\0url')
        .replaceAll('import.meta.dirname', `decodeURIComponent(${home(dirname(id))}.pathname)`)
        .replaceAll('\0url', `${home(id)}.href`)
    },
  }
}

/**
 * Packages of many small modules: read one by one they are most of what a command waits for. Only such as find no file beside themselves
 * and of which no other package needs the very same copy.
 */
const BUNDLED = ['typebox', 'kysely', 'yaml', 'hucre', 'hyparquet', 'commander', 'lossless-json', 'croner']

/** Builds a module and all that it imports of the program into one, `outDir/name`; other packages stay where they are installed. */
export async function bundle(entry: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    root: inProgram('.'),
    logLevel: 'warn',
    plugins: [atHome(outDir)],
    ssr: { noExternal: BUNDLED },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name, chunkFileNames: '[name].js' } },
    },
  })
}

/** The service and the command line. */
export const buildService = (): Promise<void> =>
  bundle(inProgram('simei/cli/main.ts'), inProgram(SERVICE.out), 'main.js')
