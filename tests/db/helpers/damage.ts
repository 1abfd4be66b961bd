import { closeSync, openSync, statSync, writeSync } from 'node:fs'

/** Overwrites a stretch of a file with one byte, as a failing disk does. Stays within the file. */
export function overwrite(file: string, from: number, length: number, byte: number): void {
  const end = Math.min(from + length, statSync(file).size)
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(Math.max(0, end - from), byte), 0, Math.max(0, end - from), from)
  closeSync(descriptor)
}
