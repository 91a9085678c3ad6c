import { afterEach, vi } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { type ModelServer, startModelServer } from '../model-server/model-server.ts'
import { startHeadUnit } from './support.ts'

export const KEY = 'sk-never-to-be-seen'

const servers: ModelServer[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const server of servers.splice(0)) await server.close()
})

/** A head unit with a scripted model; both end with the test. */
export const withModel = async (): Promise<{ headUnit: HeadUnit; server: ModelServer }> => {
  const server = await startModelServer()
  servers.push(server)
  vi.stubEnv('CODRIVER_MODEL_URL', server.url)
  vi.stubEnv('CODRIVER_MODEL', 'scripted')
  vi.stubEnv('CODRIVER_MODEL_KEY', KEY)
  vi.stubEnv('CODRIVER_MODEL_PRICE', '1/2 USD')
  // No limit is passed by bad luck here; the limits have tests of their own.
  vi.stubEnv('CODRIVER_MODEL_TIMEOUT_MS', '120000')
  return { headUnit: startHeadUnit(), server }
}
