import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Bytes of a key of AES-256. */
export const keyLength = 32

/** Bytes of nonce and tag, as NIST SP 800-38D recommends for GCM. */
const nonceLength = 12
const tagLength = 16

const cipher = 'aes-256-gcm'

/**
 * Encrypts with AES-256-GCM under a fresh nonce. `place` says what the bytes are and where they belong: they open there
 * and nowhere else. Base64 of nonce, tag, ciphertext.
 */
export function seal(key: Buffer, plain: Buffer, place: string): string {
  const nonce = randomBytes(nonceLength)
  const encryption = createCipheriv(cipher, key, nonce, { authTagLength: tagLength })
  encryption.setAAD(Buffer.from(place, 'utf8'))
  const ciphertext = Buffer.concat([encryption.update(plain), encryption.final()])
  return Buffer.concat([nonce, encryption.getAuthTag(), ciphertext]).toString('base64')
}

/** What was sealed; null when the key or the place is not the one, or a bit has changed. */
export function unseal(key: Buffer, sealed: string, place: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < nonceLength + tagLength) return null
  const nonce = bytes.subarray(0, nonceLength)
  const decryption = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
  decryption.setAAD(Buffer.from(place, 'utf8'))
  decryption.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  try {
    return Buffer.concat([decryption.update(bytes.subarray(nonceLength + tagLength)), decryption.final()])
  } catch {
    return null
  }
}
