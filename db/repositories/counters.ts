import type { Transaction } from 'kysely'
import type { Database } from '../schema.ts'

/** The next number of a series, counted from 1. A number once given is not given again, undone or not. */
export function nextNumber(tx: Transaction<Database>, series: string): Promise<number> {
  return nextNumbers(tx, series, 1)
}

/** Takes `count` numbers of a series that follow each other, and answers the first. */
export async function nextNumbers(tx: Transaction<Database>, series: string, count: number): Promise<number> {
  const row = await tx
    .insertInto('counters')
    .values({ name: series, value: count })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('counters.value', '+', count) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value - count + 1
}
