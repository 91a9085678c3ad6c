import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseSigned, serializeSigned } from 'hono/utils/cookie'

/** How long a browser stays known. */
const SESSION_DAYS = 30

export interface SessionOptions {
  /** Signs the sessions; the same key after a restart lets the open page reconnect. At least 32 bytes. */
  readonly key: Uint8Array<ArrayBuffer>
  /** Keeps the cookies of two hosts on one machine apart: cookies know no ports. */
  readonly port: number
  /** Epoch milliseconds. */
  readonly now: () => number
}

/**
 * Who may see the screen. The address printed in the terminal carries a token that works once; it is exchanged
 * for a signed session cookie, which scripts cannot read and other sites cannot send.
 */
export class Sessions {
  readonly #options: SessionOptions
  readonly #cookieName: string
  /** Digests only, so that comparing takes the same time whatever is sent. */
  readonly #tokens = new Set<string>()

  constructor(options: SessionOptions) {
    this.#options = options
    this.#cookieName = `codriver_${options.port}`
  }

  /** A new token, good for one exchange while this process lives. */
  issueToken(): string {
    const token = randomBytes(32).toString('base64url')
    this.#tokens.add(digest(token).toString('hex'))
    return token
  }

  /**
   * Uses a token up.
   * @returns the `Set-Cookie` header of the new session, or undefined when the token is unknown or was used
   */
  async exchange(token: string): Promise<string | undefined> {
    const given = digest(token)
    const known = [...this.#tokens].find(kept => timingSafeEqual(Buffer.from(kept, 'hex'), given))
    if (known === undefined) return undefined
    this.#tokens.delete(known)
    const expiresAt = this.#options.now() + SESSION_DAYS * 86_400_000
    const value = `${randomBytes(16).toString('base64url')}.${expiresAt}`
    return serializeSigned(this.#cookieName, value, this.#options.key, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: SESSION_DAYS * 86_400,
    })
  }

  /** Does this request's `Cookie` header hold a session of ours that has not expired? */
  async isValid(cookieHeader: string | undefined): Promise<boolean> {
    if (!cookieHeader) return false
    const cookies = await parseSigned(cookieHeader, this.#options.key, this.#cookieName)
    const value = cookies[this.#cookieName]
    if (typeof value !== 'string') return false
    return Number(value.split('.').at(-1)) > this.#options.now()
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
