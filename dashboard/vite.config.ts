import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('./'),
  base: '/',
  // The server replaces the placeholder by the nonce of each answer.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // tslib is shared by the router and by the charts: inside the charts' chunk it would make the first load fetch them.
        codeSplitting: { groups: [{ name: 'tslib', test: /node_modules[\\/]tslib/ }] },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080', '/health': 'http://127.0.0.1:8080' } },
})
