/** What was typed into the palette. */
export interface PaletteQuery {
  /** A prefix asks for lines of one kind alone; null for all kinds. */
  readonly only: 'commands' | 'claims' | 'people' | null
  readonly words: string
}

/** The prefixes, as the foot of the palette names them. */
export const palettePrefixes = [
  { prefix: '>', only: 'commands', name: 'commands' },
  { prefix: '#', only: 'claims', name: 'claim of this story' },
  { prefix: '@', only: 'people', name: 'people and sources' },
] as const

/** Reads what was typed: “> theme”, “#6”, “@ ferrao”, or plain words. */
export function readPaletteQuery(typed: string): PaletteQuery {
  const text = typed.trimStart()
  const found = palettePrefixes.find(({ prefix }) => text.startsWith(prefix))
  return found === undefined
    ? { only: null, words: text.trim() }
    : { only: found.only, words: text.slice(found.prefix.length).trim() }
}
