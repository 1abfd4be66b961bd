import type { Transaction } from 'kysely'
import type { Database } from '../schema.ts'

/** The next number of a series, counted from 1. A number once given is not given again, undone or not. */
export async function nextNumber(tx: Transaction<Database>, series: string): Promise<number> {
  const row = await tx
    .insertInto('counters')
    .values({ name: series, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}
