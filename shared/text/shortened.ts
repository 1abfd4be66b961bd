/** Words cut to a length in UTF-16 units, with "…" where something was cut and no half characters. */
export function shortened(words: string, length: number): string {
  return words.length <= length
    ? words
    : `${words
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
}
