/** The value in the middle; of an even number, the mean of the two in the middle. Throws RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (nth(sorted, Math.ceil(middle) - 1) + nth(sorted, Math.floor(middle))) / 2
}

/** The least value that `share` (0 to 1) of all values do not exceed (nearest rank). Throws RangeError for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return nth(sorted, Math.max(0, Math.ceil(sorted.length * share) - 1))
}

function nth(sorted: readonly number[], index: number): number {
  const value = sorted[index]
  if (value === undefined) throw new RangeError('There is nothing to count.')
  return value
}
