/** Whether one row of digits is the other with a single digit left out: 203 and 2023, in either order. */
export function isOneDigitApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  for (let at = 0; at < long.length; at += 1) {
    if (long.slice(0, at) + long.slice(at + 1) === short) return true
  }
  return false
}
