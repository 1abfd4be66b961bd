import { createHash, randomBytes } from 'node:crypto'
import { keyLength } from './seal.ts'

/** Crockford's Base32: no I, L, O or U, so that a key can be copied by hand and read out. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsPerDigit = 5
const groupLength = 4
/** Digits that tell a slip of the pen: 20 bits of the key's SHA-256. */
const checkLength = 4
const keyDigits = Math.ceil((keyLength * 8) / bitsPerDigit)

/** A new key of 256 random bits. */
export function newRecoveryKey(): Buffer {
  return randomBytes(keyLength)
}

/** A key as it is written down: 56 characters in groups of four. */
export function writeRecoveryKey(key: Buffer): string {
  const written = encode(key, keyDigits) + checkOf(key)
  return written.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? ''
}

/** The key that somebody wrote down, whatever the case, spaces or hyphens; null when there is a slip in it. */
export function readRecoveryKey(written: string): Buffer | null {
  const tidy = written.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (tidy.length !== keyDigits + checkLength) return null
  const key = decode(tidy.slice(0, keyDigits))
  return key !== null && checkOf(key) === tidy.slice(keyDigits) ? key : null
}

function checkOf(key: Buffer): string {
  return encode(createHash('sha256').update(key).digest(), checkLength)
}

/** The first `length` digits of the bytes, the last one filled up with zero bits. */
function encode(bytes: Buffer, length: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, index) => {
    const from = index * bitsPerDigit
    return digits.charAt(Number.parseInt(bits.slice(from, from + bitsPerDigit).padEnd(bitsPerDigit, '0'), 2))
  }).join('')
}

function decode(written: string): Buffer | null {
  const values = Array.from(written, (digit) => digits.indexOf(digit))
  if (values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(bitsPerDigit, '0')).join('')
  const bytes = Array.from({ length: keyLength }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2),
  )
  return /^0*$/.test(bits.slice(keyLength * 8)) ? Buffer.from(bytes) : null
}
