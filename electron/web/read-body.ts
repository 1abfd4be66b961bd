import type { IncomingMessage } from 'node:http'
import { pipeline, Transform, type Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchFailure } from './fetch-failure.ts'

/**
 * The bytes of a response, unpacked. Throws FetchFailure `too_large` as soon as more than `limit` bytes came, packed or
 * unpacked (a few kilobytes of gzip can hold gigabytes), and `broken` for a packing that is unknown or damaged.
 */
export async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  const sent = countingTo(limit)
  const unpackers = unpackersOf(response.headers['content-encoding'] ?? '')
  const steps = [response, sent, ...unpackers]
  const last = unpackers.at(-1) ?? sent
  // Its own error reaches the reader of the last stream too, which reports it.
  pipeline(steps, () => undefined)
  for await (const chunk of last as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function countingTo(limit: number): Transform {
  let size = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      size += chunk.byteLength
      if (size > limit) next(tooLarge(limit))
      else next(null, chunk)
    },
  })
}

function tooLarge(limit: number): FetchFailure {
  const inWords = `${String(Math.round(limit / 1_000_000))} MB`
  return new FetchFailure(
    'too_large',
    `The answer is larger than ${inWords} and was cut off. Nothing was kept.`,
  )
}

/** In the order of unpacking, the reverse of that in which the server packed. */
function unpackersOf(encodings: string): Duplex[] {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > 2) throw new FetchFailure('broken', 'The answer is packed more often than makes sense.')
  return names.reverse().map((name) => {
    if (name === 'gzip' || name === 'x-gzip') return createGunzip()
    if (name === 'br') return createBrotliDecompress()
    if (name === 'deflate') return createInflate()
    throw new FetchFailure('broken', 'The answer is packed in a way that Stet does not know.')
  })
}
