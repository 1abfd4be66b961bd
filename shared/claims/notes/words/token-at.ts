import type { Token } from '../../../text/reading.ts'

/** The word at an index as it is written; empty outside the text. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? ''
}

/** The key at an index: in lower case, with straight apostrophes; empty outside the text. */
export function keyAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.key ?? ''
}

/** Whether nothing, not even a space, stands between a token and the next one. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && tokens[index]?.end === next.start
}
