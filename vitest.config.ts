import { defineConfig } from 'vitest/config'

const exclude = ['node_modules/**', 'dashboard/dist/**', 'simei/dist/**', 'data/**']

// units: beside the code, each on engines of its own. product: one real `npm start`, looked at from outside.
export default defineConfig({
  test: {
    maxWorkers: 2,
    // Hosts that share their cores give a quarter of them at times.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // There a whole run hangs on each of 1,700 tests of real engines. What was asked twice is marked in the report.
    retry: process.env.CI === undefined ? 0 : 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, 'test/product/**', 'test/browser/**'],
          globalSetup: 'test/global-setup.ts',
          // Loading the sources anew for each file took longer than many of the files.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/product/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/product/setup.ts',
          setupFiles: 'test/product/ready.ts',
          // After the others: the product loads meanwhile.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
