/** The length of the longest list of words that stands in both lists in this order. */
export function longestCommonSubsequence(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0)
  for (const word of left) {
    const next = [0]
    right.forEach((other, index) => {
      const kept = Math.max(row[index + 1] ?? 0, next[index] ?? 0)
      next.push(word === other ? (row[index] ?? 0) + 1 : kept)
    })
    row = next
  }
  return row.at(-1) ?? 0
}
