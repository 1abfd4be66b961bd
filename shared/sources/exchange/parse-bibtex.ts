/** An entry as it stands in a file: type and field names in small letters, values without the marks around them. */
export interface BibtexEntry {
  readonly type: string
  readonly fields: ReadonlyMap<string, string>
}

/**
 * The entries of a BibTeX file. Strings that the file defines are put in where they are named. An entry that breaks off
 * counts as far as it goes; what stands outside of entries, comments and preambles are passed over. One walk, no recursion.
 */
export function parseBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = []
  const strings = new Map<string, string>()
  const opening = /@([A-Za-z]+)\s*[{(]/g
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const type = (found[1] ?? '').toLowerCase()
    const from = opening.lastIndex
    if (type === 'comment' || type === 'preamble') {
      opening.lastIndex = endOfBraces(text, from)
      continue
    }
    const reader = new FieldReader(text, from, strings)
    if (type !== 'string') reader.skipKey()
    const fields = reader.readFields()
    opening.lastIndex = reader.at
    if (type === 'string') for (const [name, value] of fields) strings.set(name, value)
    else entries.push({ type, fields })
  }
  return entries
}

class FieldReader {
  at: number
  readonly #text: string
  readonly #strings: ReadonlyMap<string, string>

  constructor(text: string, at: number, strings: ReadonlyMap<string, string>) {
    this.#text = text
    this.at = at
    this.#strings = strings
  }

  /** The name of the entry, which other entries may use and Stet does not. */
  skipKey(): void {
    this.#take(/[^,{}()="]*,?/y)
  }

  readFields(): Map<string, string> {
    const fields = new Map<string, string>()
    for (;;) {
      this.#take(/[\s,]*/y)
      const name = this.#take(/[^\s,=#{}()"]+(?=\s*=)/y)
      if (name === '') break
      this.#take(/\s*=\s*/y)
      fields.set(name.toLowerCase(), this.#value())
    }
    this.#take(/[})]/y)
    return fields
  }

  /** One value, or several that are joined by "#". */
  #value(): string {
    let value = ''
    do value += this.#part()
    while (this.#take(/\s*#\s*/y) !== '')
    return value
  }

  #part(): string {
    const mark = this.#text.charAt(this.at)
    if (mark === '{') {
      const start = this.at + 1
      this.at = endOfBraces(this.#text, start)
      return this.#text.slice(start, this.#text.charAt(this.at - 1) === '}' ? this.at - 1 : this.at)
    }
    if (mark === '"') return this.#quoted()
    const word = this.#take(/[^\s,#{}()"]+/y)
    return this.#strings.get(word.toLowerCase()) ?? word
  }

  /** A quotation mark in braces does not end the value. */
  #quoted(): string {
    const start = (this.at += 1)
    let depth = 0
    for (; this.at < this.#text.length; this.at += 1) {
      const mark = this.#text.charAt(this.at)
      if (mark === '\\') this.at += 1
      else if (mark === '{') depth += 1
      else if (mark === '}') depth -= 1
      else if (mark === '"' && depth <= 0) break
    }
    const value = this.#text.slice(start, this.at)
    this.at = Math.min(this.at + 1, this.#text.length)
    return value
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.at += found.length
    return found
  }
}

/** The place behind the brace that closes what was opened before `from`; the end of the text when none does. */
function endOfBraces(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '\\') at += 1
    else if (mark === '{') depth += 1
    else if (mark === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return text.length
}
