/**
 * Whether two different words are one slip of the hand apart: a letter left out, added, changed, or two neighbours
 * swapped (Damerau 1964). In UTF-16 units, linear.
 */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  const rest = short.slice(from)
  if (long.length > short.length) return rest === long.slice(from + 1)
  if (rest.slice(1) === long.slice(from + 1)) return true
  return rest[0] === long[from + 1] && rest[1] === long[from] && rest.slice(2) === long.slice(from + 2)
}
