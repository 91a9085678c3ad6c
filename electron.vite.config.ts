import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const at = (path: string): string => resolve(root, path)

/**
 * One build for everything that runs: Electron's main process and the web host share the agent's chunks
 * (`out/main`), the sandboxed preload must be CommonJS (`out/preload`), the screen is one page (`out/renderer`).
 */
export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      target: 'node20',
      minify: false,
      // Bundled, these start in half the time; native and worker-spawning packages must stay outside.
      externalizeDeps: { exclude: ['@hono/node-server', 'hono', 'ws', 'xstate', 'zod'] },
      rolldownOptions: {
        input: {
          electron: at('electron/main.ts'),
          web: at('web/main.ts'),
          // A process and threads of their own, started by name from beside the main one.
          'voice-worker': at('agent/voice/worker/voice-worker.ts'),
          'speaker-worker': at('agent/voice/worker/speaker-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { entryFileNames: '[name].cjs', format: 'cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      target: 'es2023',
      minify: 'oxc',
      // A font inlined as data: would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
