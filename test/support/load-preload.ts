import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { z } from 'zod'
import type { ShellBridge } from '../../agent/protocol/index.ts'
import type { FakeIpcRenderer } from './fake-electron.ts'

const PRELOAD = resolve(import.meta.dirname, '../../electron/preload.ts')
const outputSchema = z.object({ output: z.array(z.looseObject({ code: z.string() })).min(1) })

/** The preload as Electron would get it: one CommonJS file that requires nothing but `electron`. */
async function bundlePreload(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      ssr: PRELOAD,
      minify: false,
      rolldownOptions: { external: ['electron'], output: { format: 'cjs' } },
    },
  })
  return outputSchema.parse(result).output[0]?.code ?? ''
}

let bundled: Promise<string> | undefined

/**
 * Runs the real preload for one page, in a context with no more than Electron's sandbox gives it.
 * @returns everything it exposes to the page, by name
 */
export async function loadPreload(
  ipcRenderer: FakeIpcRenderer,
): Promise<{ codriver?: ShellBridge } & Record<string, unknown>> {
  bundled ??= bundlePreload()
  const exposed: Record<string, unknown> = {}
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        exposed[name] = api
      },
    },
  }
  const requireElectron = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require "${name}".`)
    return electron
  }
  runInNewContext(await bundled, { require: requireElectron, module: {}, exports: {} })
  return exposed
}
