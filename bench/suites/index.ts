import type { Suite } from '../suite.ts'

/** Every suite by its name; each is loaded only when it is asked for. A new suite is one folder and one line here. */
export const SUITES: Readonly<Record<string, () => Promise<Suite>>> = {
  'mac-slu': async () => (await import('./mac-slu/suite.ts')).macSlu,
  vehicleworld: async () => (await import('./vehicleworld/suite.ts')).vehicleWorld,
  'car-bench': async () => (await import('./car-bench/suite.ts')).carBench,
  'ha-intents': async () => (await import('./ha-intents/suite.ts')).haIntents,
  speech: async () => (await import('./speech/suite.ts')).speech,
  carmem: async () => (await import('./carmem/suite.ts')).carMem,
  vehiclemembench: async () => (await import('./vehiclemembench/suite.ts')).vehicleMemBench,
  'hybrid-share': async () => (await import('./hybrid-share/suite.ts')).hybridShare,
  latency: async () => (await import('./latency/suite.ts')).latency,
}
