import { dirname, relative } from 'node:path'
import { build, type Plugin } from 'vite'
import { inProgram, SERVICE } from './parts.mjs'

/** Modules find the files beside them (migrations, boundaries, launchers) by where they are written, not by where they are built. */
function atHome(): Plugin {
  const out = inProgram(SERVICE.out)
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

/** Builds the service and the command line into one module; packages stay where they are installed. */
export async function buildService(): Promise<void> {
  await build({
    configFile: false,
    root: inProgram('.'),
    logLevel: 'warn',
    plugins: [atHome()],
    build: {
      ssr: inProgram('simei/cli/main.ts'),
      outDir: inProgram(SERVICE.out),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' } },
    },
  })
}
