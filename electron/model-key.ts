import { join } from 'node:path'
import { CodriverError } from '../agent/platform/errors.ts'
import { Secret } from '../agent/platform/secret.ts'
import { KeyVault } from './key-vault.ts'

/** The name the language model's key is kept under. */
const MODEL_KEY = 'model'
/** `--keep-key` keeps the environment's key, so that later starts need none. */
const KEEP = '--keep-key'
/** `--forget-key` removes the kept one; the environment's goes on working. */
const FORGET = '--forget-key'

/**
 * The language model's key from the system's keychain. It goes from there to the agent in this process and nowhere
 * else. A key that can no longer be read is told on the terminal, and the car goes on without it; so is one that was to
 * be kept and could not be, and what became of one that was to be forgotten.
 *
 * @param home the folder of the user's data
 * @param args the command line
 */
export async function keptModelKey(home: string, args: readonly string[]): Promise<Secret | undefined> {
  const vault = new KeyVault(join(home, 'keys.json'))
  const given = process.env.CODRIVER_MODEL_KEY
  try {
    if (args.includes(KEEP)) {
      if (given) await vault.store(MODEL_KEY, given)
      else console.error(`${KEEP}: there is no key to keep. Set CODRIVER_MODEL_KEY.`)
    }
    if (args.includes(FORGET))
      console.error(
        (await vault.forget(MODEL_KEY)) ? `${FORGET}: forgotten.` : `${FORGET}: there was no key to forget.`,
      )
    const kept = await vault.load(MODEL_KEY)
    return kept === undefined ? undefined : new Secret(kept)
  } catch (error) {
    if (!(error instanceof CodriverError)) throw error
    console.error(error.say.en)
    return undefined
  }
}
