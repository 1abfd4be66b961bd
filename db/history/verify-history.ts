import type { Kysely } from 'kysely'
import { genesisHash } from '../../shared/domain/event.ts'
import type { HistoryHead } from '../../shared/domain/history-head.ts'
import type { HeadStanding, HistoryFault, HistoryVerdict } from '../../shared/history/history-verdict.ts'
import type { Database } from '../schema.ts'
import { hashEventRow } from './chain.ts'

/** How many events are read and hashed between two turns for everything else. */
const eventsATurn = 64

interface Link {
  readonly seq: number
  readonly hash: string
}

/**
 * Recomputes the whole chain from the first event: no gap in the numbers, each link and each hash right. Goes in turns, so
 * that windows answer meanwhile; events written during it are taken in. `onTurn` is told how many events fit.
 */
export async function verifyHistory(
  db: Kysely<Database>,
  onTurn: (eventCount: number) => void = () => undefined,
): Promise<HistoryVerdict> {
  let previous: Link = { seq: 0, hash: genesisHash }
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await db
      .selectFrom('history')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(eventsATurn)
      .execute()
    for (const row of rows) {
      const fault = faultOf(row, previous)
      if (fault !== null) return verdictOf(previous, { row, fault })
      previous = { seq: row.seq, hash: row.hash }
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < eventsATurn) return verdictOf(previous, null)
    after = last.seq
    onTurn(previous.seq)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function faultOf(row: Database['history'], previous: Link): HistoryFault | null {
  if (row.seq !== previous.seq + 1) return 'missing'
  if (row.prevHash !== previous.hash) return 'unlinked'
  return hashEventRow(row) === row.hash ? null : 'changed'
}

function verdictOf(
  { seq, hash }: Link,
  broken: { readonly row: Database['history']; readonly fault: HistoryFault } | null,
): HistoryVerdict {
  return {
    eventCount: seq,
    headHash: hash,
    brokenAt: broken?.row.seq ?? null,
    fault: broken?.fault ?? null,
    faultAt: broken?.row.at ?? null,
  }
}

/** How a head that was kept elsewhere stands to this library. Says nothing of whether the chain up to it holds. */
export async function standingOf(db: Kysely<Database>, { seq, hash }: HistoryHead): Promise<HeadStanding> {
  const row = await db.selectFrom('history').select('hash').where('seq', '=', seq).executeTakeFirst()
  if (row === undefined) return 'beyond'
  return row.hash === hash ? 'contained' : 'other'
}
