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
  { name: 'Electron', packages: ['electron'], licence: 'MIT' },
]
