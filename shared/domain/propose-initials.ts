const longestInitials = 3

/**
 * Initials as a desk would put them beside a check: the first letter of each word of a name, at most three; of
 * a name in one word its first two letters. Empty for an empty name.
 */
export function proposeInitials(name: string): string {
  const words = name.split(/[\s-]+/u).flatMap((word) => {
    const letters = [...word.matchAll(/\p{L}\p{M}*/gu)].map(([letter]) => letter)
    return letters.length === 0 ? [] : [letters]
  })
  const [only] = words
  if (words.length === 1 && only !== undefined) return only.slice(0, 2).join('').toLocaleUpperCase('en')
  const kept =
    words.length > longestInitials ? [...words.slice(0, longestInitials - 1), ...words.slice(-1)] : words
  return kept
    .map(([first]) => first)
    .join('')
    .toLocaleUpperCase('en')
}
