import { defineConfig } from 'vitest/config'

const exclude = ['node_modules/**', 'dashboard/dist/**', 'data/**']

// units: beside the code, each on engines of its own. product: one real `npm start`, looked at from outside.
export default defineConfig({
  test: {
    maxWorkers: 2,
    // On a shared machine a browser or a killed engine may miss a time limit once; what fails twice is broken.
    retry: process.env.CI === 'true' ? 1 : 0,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, 'test/product/**', 'test/browser/**'],
          globalSetup: 'test/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/product/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/product/setup.ts',
        },
      },
    ],
  },
})
