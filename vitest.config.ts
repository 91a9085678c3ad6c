import { defineConfig } from 'vitest/config'

/**
 * Two projects: `node` needs nothing but Node; `browser` drives the built screen in a real Chromium
 * (see test/browser/chromium.ts for where it comes from) and builds first when sources have changed.
 */
export default defineConfig({
  test: {
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
          // Each file starts a browser of its own; two at a time is what two cores bear.
          maxWorkers: 2,
          env: { CODRIVER_LOG: 'silent' },
        },
      },
    ],
  },
})
