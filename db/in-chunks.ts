/**
 * As many rows as one statement takes with ease: SQLite allows 32,766 parameters, a correction has 38
 * columns.
 */
const rowsPerStatement = 200

/** A list in pieces of at most 200, in order. */
export function* inChunks<V>(values: readonly V[]): Generator<readonly V[]> {
  for (let start = 0; start < values.length; start += rowsPerStatement) {
    yield values.slice(start, start + rowsPerStatement)
  }
}
