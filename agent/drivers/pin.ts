import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's password storage cheat sheet names N = 2^14, r = 8, p = 5 among its minima; about 200 ms on a head unit. */
const COST = { N: 2 ** 14, r: 8, p: 5 } as const
const BYTES = 32

const derive = (pin: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, BYTES, cost, (error, key) => (error === null ? resolve(key) : reject(error)))
  })

/** Four to eight digits. */
export const isPin = (pin: string): boolean => /^\d{4,8}$/.test(pin)

/** A salted scrypt hash with its parameters: `scrypt$N$r$p$salt$hash`. The PIN cannot be read back. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(pin, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Does the PIN fit the hash? Takes the same time whichever digit is wrong; false for a hash it cannot read. */
export async function pinFits(pin: string, hash: string): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash.split('$')
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false
  const cost = { N: Number(n), r: Number(r), p: Number(p) }
  const expected = Buffer.from(key, 'base64')
  const actual = await derive(pin, Buffer.from(salt, 'base64'), cost)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/** Wrong PINs that are let pass before waiting begins. */
export const FREE_ATTEMPTS = 5
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 3600

/**
 * How long to wait after so many wrong PINs, in seconds: none for the first five, then half a minute, doubling
 * up to an hour.
 */
export const waitAfter = (failures: number): number =>
  failures < FREE_ATTEMPTS
    ? 0
    : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(20, failures - FREE_ATTEMPTS))
