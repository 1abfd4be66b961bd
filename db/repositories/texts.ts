import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../schema.ts'

/** The text with this digest. It is always there: versions refer to it by foreign key. */
export async function readText(db: Kysely<Database>, sha256: string): Promise<string> {
  const { text } = await db
    .selectFrom('texts')
    .select('text')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return text
}

/** Keeps a text under its SHA-256 (of its UTF-8 bytes) and answers the digest. The same text is kept once. */
export async function keepText(tx: Transaction<Database>, text: string): Promise<string> {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  await tx
    .insertInto('texts')
    .values({ sha256, text })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return sha256
}

/** Keeps the bytes of an import under their SHA-256 and answers the digest. */
export async function keepOriginal(tx: Transaction<Database>, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await tx
    .insertInto('originals')
    .values({ sha256, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return sha256
}

/** The bytes that were imported. */
export async function readOriginal(db: Kysely<Database>, sha256: string): Promise<Uint8Array> {
  const { bytes } = await db
    .selectFrom('originals')
    .select('bytes')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return bytes
}
