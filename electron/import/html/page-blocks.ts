import {
  attributeOf,
  childrenOf,
  isElement,
  type PageDocument,
  type PageElement,
  type PageNode,
} from './dom.ts'

/** An element of the page that holds visible text. `parent` is an index into the same list, -1 for the root. */
export interface Region {
  readonly element: PageElement
  readonly parent: number
  readonly depth: number
}

/**
 * A stretch of visible text that a browser would set as a paragraph of its own.
 * `linked` and `bold` count the UTF-16 units of `text` that stand in links and in bold type.
 */
export interface PageBlock {
  readonly text: string
  /** Index of the innermost block-level element around the text. */
  readonly region: number
  readonly linked: number
  readonly bold: number
  /** A picture stands in the same region, before or after the text. */
  readonly isBesidePicture: boolean
}

/** The visible text of a page in reading order, with the elements it stands in. */
export interface PageText {
  readonly regions: readonly Region[]
  readonly blocks: readonly PageBlock[]
}

/** Elements whose contents a reader never sees as text. Attributes are never read as text at all. */
const unseen = new Set(
  (
    'script style noscript template head title iframe object embed applet audio video canvas svg math ' +
    'input select option optgroup datalist textarea button progress meter map area dialog frameset noembed noframes'
  ).split(' '),
)

/** Phrasing elements of the HTML standard: they do not break a paragraph. All others do. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt rtc ruby ' +
    's samp small span strike strong sub sup time tt u var wbr picture source track'
  ).split(' '),
)

/** Elements nested deeper than this count as part of the one around them; Blink flattens its tree at 512 as well. */
const deepest = 512

const boldTags = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Reads the visible text of a page, block by block. Copes with any depth of nesting. */
export function readPageBlocks(document: PageDocument): PageText {
  const reader = new BlockReader()
  const waiting: (PageNode | { readonly leave: PageElement })[] = [document]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('leave' in next) {
      reader.leave(next.leave)
      continue
    }
    if (next.nodeName === '#text' && 'value' in next) {
      reader.addText(next.value)
      continue
    }
    if (isElement(next)) {
      if (isUnseen(next)) {
        if (!inline.has(next.tagName) && next.tagName !== 'script') reader.breakAtUnseen(next)
        continue
      }
      reader.enter(next)
      waiting.push({ leave: next })
    }
    const children = childrenOf(next)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
  return reader.finish()
}

function isUnseen(element: PageElement): boolean {
  if (unseen.has(element.tagName)) return true
  if (attributeOf(element, 'hidden') !== null) return true
  const style = attributeOf(element, 'style')
  if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true
  return attributeOf(element, 'aria-hidden') === 'true' && attributeOf(element, 'role') !== 'presentation'
}

class BlockReader {
  readonly #regions: Region[] = []
  readonly #blocks: Omit<PageBlock, 'isBesidePicture'>[] = []
  #current = -1
  #links = 0
  #bolds = 0
  #preformatted = 0
  #tooDeep = 0
  #text = ''
  #linked = 0
  #bold = 0
  readonly #pictured = new Set<number>()

  enter(element: PageElement): void {
    const tag = element.tagName
    if (tag === 'br') {
      this.#lineBreak()
      return
    }
    if (tag === 'img' || tag === 'picture') this.#pictured.add(this.#current)
    if (tag === 'a') this.#links += 1
    if (boldTags.has(tag)) this.#bolds += 1
    // Browsers print quotation marks around <q>; to a checker they are part of the words.
    if (tag === 'q') this.addText('“')
    if (inline.has(tag)) return
    if (this.#depth() >= deepest) {
      this.#tooDeep += 1
      this.#flush()
      return
    }
    if (tag === 'td' || tag === 'th') this.#cellBreak(element)
    else this.#flush()
    if (tag === 'pre') this.#preformatted += 1
    this.#current = this.#regions.push({ element, parent: this.#current, depth: this.#depth() + 1 }) - 1
  }

  leave(element: PageElement): void {
    const tag = element.tagName
    if (tag === 'br') return
    if (tag === 'a') this.#links -= 1
    if (boldTags.has(tag)) this.#bolds -= 1
    if (tag === 'q') this.addText('”')
    if (inline.has(tag)) return
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1
      this.#flush()
      return
    }
    if (tag === 'pre') this.#preformatted -= 1
    if ((tag !== 'td' && tag !== 'th') || !isPlainCell(element)) this.#flush()
    this.#current = this.#regions[this.#current]?.parent ?? -1
  }

  /** A figure, a form control or a hidden box between two runs of text parts them. */
  breakAtUnseen(element: PageElement): void {
    if (element.tagName !== 'svg' && element.tagName !== 'button') this.#flush()
  }

  addText(value: string): void {
    let text = value
    if (this.#preformatted === 0) {
      text = value.replaceAll(/[ \t\n\r\f]+/g, ' ')
      // White space collapses over the edges of elements too.
      if (text.startsWith(' ') && (this.#text === '' || /\s/.test(this.#text.slice(-1)))) text = text.slice(1)
    }
    this.#text += text
    if (this.#links > 0) this.#linked += text.length
    if (this.#bolds > 0) this.#bold += text.length
  }

  finish(): PageText {
    this.#flush()
    const blocks = this.#blocks.map((block) => ({
      ...block,
      isBesidePicture: this.#pictured.has(block.region),
    }))
    return { regions: this.#regions, blocks }
  }

  #depth(): number {
    return this.#regions[this.#current]?.depth ?? 0
  }

  /** One `<br>` is a line within the paragraph, two are a new paragraph. */
  #lineBreak(): void {
    const before = this.#text.replace(/ $/, '')
    if (before.endsWith('\n')) {
      this.#flush()
      return
    }
    this.#text = before === '' ? '' : `${before}\n`
  }

  /** Cells of one row are parted by a tab, as `innerText` of the HTML standard does; a cell of paragraphs is not a cell. */
  #cellBreak(element: PageElement): void {
    if (!isPlainCell(element)) {
      this.#flush()
      return
    }
    const before = this.#text.replace(/ $/, '')
    this.#text = before === '' ? '' : `${before}\t`
  }

  #flush(): void {
    const text = this.#text.replaceAll(/ *\n */g, '\n').trim()
    if (/[^\s\u00a0\u200b\ufeff]/.test(text)) {
      const linked = Math.min(this.#linked, text.length)
      this.#blocks.push({ text, region: this.#current, linked, bold: Math.min(this.#bold, text.length) })
    }
    this.#text = ''
    this.#linked = 0
    this.#bold = 0
  }
}

function isPlainCell(cell: PageElement): boolean {
  for (const child of cell.childNodes) {
    if (isElement(child) && child.tagName !== 'br' && !inline.has(child.tagName)) return false
  }
  return true
}

/** For each region the sum of a measure over all blocks inside it. Regions come after the ones around them. */
export function sumByRegion(page: PageText, measure: (block: PageBlock) => number): readonly number[] {
  const sums = new Array<number>(page.regions.length).fill(0)
  for (const block of page.blocks) sums[block.region] = (sums[block.region] ?? 0) + measure(block)
  for (let index = sums.length - 1; index > 0; index -= 1) {
    const parent = page.regions[index]?.parent ?? -1
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0)
  }
  return sums
}

/** For each region whether it is `region` or stands inside it. */
export function regionsInside(page: PageText, region: number): readonly boolean[] {
  const inside: boolean[] = []
  page.regions.forEach(({ parent }, index) => {
    inside.push(index === region || (inside[parent] ?? false))
  })
  return inside
}
