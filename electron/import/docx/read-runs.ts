import type { XmlElement } from './read-xml.ts'

/** A mark in the text: a footnote's, an endnote's or a comment's. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote' | 'comment'
  readonly id: string
}

/** What stands in a paragraph. */
export interface Runs {
  readonly text: string
  /** Words that a tracked change strikes and nobody has accepted yet, a stretch each. */
  readonly struck: readonly string[]
  readonly marks: readonly NoteMark[]
  /** The contents of text boxes that are anchored in it. */
  readonly boxes: readonly XmlElement[]
}

/** What parts or joins words inside a paragraph without being a letter. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
}

const marks: Readonly<Record<string, NoteMark['kind']>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
  commentReference: 'comment',
}

/** What is no word of the text: properties, the older way to write the same, how a field is worked out, readings above words. */
const skipped = new Set(['pPr', 'rPr', 'Fallback', 'instrText', 'rt'])

/**
 * Reads the words of a paragraph as they would stand with its tracked changes accepted (ECMA-376 part 1, 17.13.5): what was
 * inserted or moved here is text, what was struck or moved away is told apart.
 */
export function readRuns(paragraph: XmlElement): Runs {
  let text = ''
  const struck: { readonly at: number; words: string }[] = []
  const found: NoteMark[] = []
  const boxes: XmlElement[] = []
  const add = (words: string, isStruck: boolean): void => {
    const last = struck.at(-1)
    if (!isStruck) text += words
    else if (last?.at === text.length) last.words += words
    else struck.push({ at: text.length, words })
  }
  const readAll = (element: XmlElement, isStruck: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (element.name === 't' || element.name === 'delText') add(child, isStruck)
        continue
      }
      const { name, attributes } = child
      const kind = marks[name]
      if (name === 'txbxContent') boxes.push(child)
      else if (kind !== undefined) found.push({ kind, id: attributes.get('id') ?? '' })
      else if (!skipped.has(name)) {
        add(characterOf(child), isStruck)
        readAll(child, isStruck || name === 'del' || name === 'moveFrom')
      }
    }
  }
  readAll(paragraph, false)
  return { text, struck: struck.map(({ words }) => words), marks: found, boxes }
}

/** What an element stands for by itself: nothing for most. */
function characterOf({ name, attributes }: XmlElement): string {
  if (name === 'sym') return symbolOf(attributes.get('char'))
  if (name === 'br') return attributes.get('type') === 'page' ? '' : '\n'
  return characters[name] ?? ''
}

/** Fonts of symbols keep theirs where Unicode has none for everybody; what they show is not known without the font. */
function symbolOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  const isPrivate = point >= 0xe000 && point <= 0xf8ff
  return Number.isNaN(point) || isPrivate ? '\uFFFD' : String.fromCodePoint(point)
}
