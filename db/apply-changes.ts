import type { Transaction } from 'kysely'
import { inChunks } from './in-chunks.ts'
import type { Cells, RowChange } from './row-change.ts'
import type { Database, Row } from './schema.ts'

/**
 * Writes row changes in their order. Neighbours that make or take away rows of one table go in one statement.
 */
export async function applyChanges(tx: Transaction<Database>, changes: readonly RowChange[]): Promise<void> {
  for (const run of runsOf(changes)) {
    for (const chunk of inChunks(run)) await applyRun(tx, chunk)
  }
}

function runsOf(changes: readonly RowChange[]): RowChange[][] {
  const runs: RowChange[][] = []
  for (const change of changes) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && isAlike(run[0], change)) run.push(change)
    else runs.push([change])
  }
  return runs
}

function isAlike(a: RowChange, b: RowChange): boolean {
  return a.table === b.table && sortOf(a) === sortOf(b) && sortOf(a) !== 'update'
}

function sortOf({ before, after }: RowChange): 'insert' | 'delete' | 'update' {
  if (after === null) return 'delete'
  return before === null ? 'insert' : 'update'
}

async function applyRun(tx: Transaction<Database>, run: readonly RowChange[]): Promise<void> {
  const [first] = run
  if (first === undefined) return
  // Kysely cannot follow a union of tables; each row was made by `toRow` of its own table.
  const table = first.table as 'claims'
  const ids = run.map(({ id }) => id)
  if (first.after === null) {
    await tx.deleteFrom(table).where('id', 'in', ids).execute()
  } else if (first.before === null) {
    const rows = run.map(({ after }) => after as Row<'claims'>)
    await tx.insertInto(table).values(rows).execute()
  } else {
    const cells = changedCells(first.before, first.after)
    await tx.updateTable(table).set(cells).where('id', '=', first.id).execute()
  }
}

/** Naming a column in an UPDATE rewrites its indexes, so only those that change are named. */
function changedCells(before: Cells, after: Cells): Partial<Row<'claims'>> {
  return Object.fromEntries(Object.entries(after).filter(([name, cell]) => before[name] !== cell))
}
