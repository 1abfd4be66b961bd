/** Turns offsets in Unicode code points, as Python counts, into UTF-16 units of the same text. */
export function toUtf16Offsets(text: string): (codePoints: number) => number {
  const units = [0]
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length)
  return (codePoints) => units[codePoints] ?? text.length
}
