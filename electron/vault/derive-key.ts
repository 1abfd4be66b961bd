import { randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { keyLength } from './seal.ts'

/**
 * How a key is made of a passphrase. The bounds keep a file from elsewhere from asking for all memory and time of the
 * machine.
 */
export const derivationSchema = z
  .strictObject({
    name: z.literal('scrypt'),
    n: z
      .int()
      .min(2 ** 14)
      .max(2 ** 20),
    r: z.int().min(8).max(16),
    p: z.int().min(1).max(4),
    salt: z.base64(),
  })
  .readonly()
export type Derivation = z.infer<typeof derivationSchema>

/** OWASP's first choice for scrypt: 128 MB, some tenths of a second. */
export function newDerivation(): Derivation {
  return { name: 'scrypt', n: 2 ** 17, r: 8, p: 1, salt: randomBytes(16).toString('base64') }
}

/** The key that a passphrase gives. Other spellings of the same characters give the same one (NFKC). */
export function deriveKey(passphrase: string, { n, r, p, salt }: Derivation): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 256 * n * r }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), keyLength, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
