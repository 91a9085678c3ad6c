import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { safeStorage } from 'electron'
import { z } from 'zod'
import { text } from '../agent/domain/language.ts'
import { DriverError, SystemError } from '../agent/platform/errors.ts'

const fileSchema = z.record(z.string(), z.base64())

/**
 * Keys of language models, encrypted by the operating system's keychain. Lives in the main process only; no key
 * ever crosses to a page.
 */
export class KeyVault {
  /** @param path the file that holds the encrypted keys */
  constructor(private readonly path: string) {}

  /**
   * Keeps a key under a name, replacing an older one.
   * @throws DriverError where the system has no real keychain: Linux's `basic_text` backend only obscures
   */
  async store(name: string, key: string): Promise<void> {
    if (!(await isKeychainReal())) {
      throw new DriverError(
        'safeStorage has no keychain; key refused',
        text(
          'This system has no keychain to keep the key safe. Set CODRIVER_MODEL_KEY in the environment instead.',
          '这台系统没有可用的密钥环，无法安全保存密钥。请改用环境变量 CODRIVER_MODEL_KEY。',
        ),
      )
    }
    const encrypted = await safeStorage.encryptStringAsync(key)
    await this.#write({ ...(await this.#read()), [name]: encrypted.toString('base64') })
  }

  /**
   * @returns the key, or undefined when none is kept under this name
   * @throws SystemError when the keychain can no longer decrypt it
   */
  async load(name: string): Promise<string | undefined> {
    const encrypted = (await this.#read())[name]
    if (encrypted === undefined) return undefined
    try {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(
        Buffer.from(encrypted, 'base64'),
      )
      // The keychain has a newer key of its own: what the older one locked is locked anew while it still opens.
      if (shouldReEncrypt) await this.store(name, result)
      return result
    } catch (cause) {
      throw new SystemError(
        `The key "${name}" cannot be decrypted`,
        text(
          'The stored key can no longer be read. Please enter it again.',
          '已保存的密钥无法读取，请重新输入。',
        ),
        { cause },
      )
    }
  }

  /** @returns whether there was one to forget */
  async forget(name: string): Promise<boolean> {
    const { [name]: forgotten, ...rest } = await this.#read()
    if (forgotten === undefined) return false
    await this.#write(rest)
    return true
  }

  /** A missing or damaged file holds no keys. */
  async #read(): Promise<Record<string, string>> {
    try {
      return fileSchema.parse(JSON.parse(await readFile(this.path, 'utf8')))
    } catch {
      return {}
    }
  }

  async #write(keys: Record<string, string>): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 })
    const next = `${this.path}.new`
    await writeFile(next, JSON.stringify(keys), { mode: 0o600 })
    await chmod(next, 0o600)
    await rename(next, this.path)
  }
}

/** Linux without a password manager falls back to a password that every program knows. */
async function isKeychainReal(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}
