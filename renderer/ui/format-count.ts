const counts = new Intl.NumberFormat('en-GB')

/** A count as it is printed: 10000 is "10,000". */
export function formatCount(count: number): string {
  return counts.format(count)
}
