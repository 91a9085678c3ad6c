import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const KEY_BYTES = 32

/**
 * The key that signs session cookies, kept in the data folder so that an open page reconnects after a restart.
 * A missing or damaged file means a new key: browsers then need a new address, nothing else is lost.
 * @param home the data folder; made when it is missing
 */
export async function loadSessionKey(home: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(home, 'web-session.key')
  const kept = await readFile(path).catch(() => undefined)
  if (kept?.length === KEY_BYTES) return new Uint8Array(kept)
  const key = new Uint8Array(randomBytes(KEY_BYTES))
  await mkdir(home, { recursive: true, mode: 0o700 })
  await writeFile(path, key, { mode: 0o600 })
  return key
}
