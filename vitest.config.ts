import { defineConfig } from 'vitest/config'

const report = process.env.CODRIVER_TEST_REPORT

/**
 * Two projects: `node` needs nothing but Node; `browser` drives the built screen in a real Chromium
 * (see test/browser/chromium.ts for where it comes from) and builds first when sources have changed.
 */
export default defineConfig({
  test: {
    // .ci/run counts the single tests from this file.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', '**/*.browser.test.{ts,tsx}'],
          testTimeout: 10_000,
          env: { CODRIVER_LOG: 'silent' },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 45_000,
          hookTimeout: 60_000,
          // Each file starts a browser and a host of its own and some measure time: one by one, after all others.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          env: { CODRIVER_LOG: 'silent' },
        },
      },
    ],
  },
})
