import { attributeOf } from './dom.ts'
import { pathOf, type PageBlock, type PageText, type Region } from './page-blocks.ts'

/** What a region and everything inside it holds, in UTF-16 units; `prose` is the worth of its paragraphs. */
interface Size {
  all: number
  linked: number
  prose: number
}

/**
 * Finds the region that holds the article's body: the one whose own paragraphs carry the most prose.
 *
 * Each paragraph gives its worth to the regions around it, less the farther away they stand, as Arc90's and
 * Mozilla's Readability do; links weigh against a region, and its names for or against it. Then the region is
 * widened when it is only one of several pieces. Returns an index into `page.regions`, or null when the page
 * holds no prose at all.
 */
export function chooseArticle(page: PageText): number | null {
  const { scores, sizes } = weigh(page)
  const home = articleOfHeading(page)
  let best: number | null = null
  let bestScore = 0
  for (const [index, score] of scores) {
    const size = sizes.get(index)
    const region = page.regions[index]
    if (size === undefined || region === undefined) continue
    const isAtHome = home === null || pathOf(page, index).includes(home)
    const weighed = score * (1 - size.linked / Math.max(1, size.all)) * favour(region) * (isAtHome ? 1 : 0.3)
    if (weighed > bestScore) {
      best = index
      bestScore = weighed
    }
  }
  return best === null ? null : widen(page, sizes, best)
}

function weigh(page: PageText): { scores: Map<number, number>; sizes: Map<number, Size> } {
  const scores = new Map<number, number>()
  const sizes = new Map<number, Size>()
  for (const block of page.blocks) {
    const worth = worthOf(block)
    let level = isParagraph(page.regions[block.region]) ? 0 : 1
    let crossing = 1
    for (const index of pathOf(page, block.region)) {
      const size = sizes.get(index) ?? { all: 0, linked: 0, prose: 0 }
      size.all += block.text.length
      size.linked += block.linked
      size.prose += worth
      sizes.set(index, size)
      if (level >= 1 && level <= 5 && worth > 0) {
        const share = level <= 2 ? 1 / level : 1 / (level * 3)
        scores.set(index, (scores.get(index) ?? 0) + worth * share * crossing)
      }
      // A region around several <article> elements is a list of stories, not a story.
      if (page.regions[index]?.element.tagName === 'article') crossing /= 4
      level += 1
    }
  }
  return { scores, sizes }
}

/** How much a block looks like prose: its length and its commas, nothing for scraps and link lists. */
function worthOf({ text, linked }: PageBlock): number {
  if (text.length < 25) return 0
  const commas = text.match(/[,;،；，、。؛]/g)?.length ?? 0
  const share = 1 - linked / text.length
  return (1 + Math.min(commas, text.length / 40) + Math.min(text.length / 100, 3)) * share * share
}

function isParagraph(region: Region | undefined): boolean {
  return (
    region !== undefined &&
    /^(?:p|pre|li|blockquote|h[1-6]|td|tr|dd|dt|figcaption)$/.test(region.element.tagName)
  )
}

const likely = /article|body|content|entry|hentry|main|page|post|text|blog|story/i
const unlikely =
  /comment|footer|footnote|gdpr|masthead|media|meta|outbrain|promo|related|share|sidebar|sponsor|shopping|tags|tool|widget|hidden|banner|disqus|newsletter|popup|recommend/i

function favour({ element }: Region): number {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  let factor = 1
  if (likely.test(name)) factor *= 1.1
  if (unlikely.test(name)) factor *= 0.7
  if (isMarkedBody(element)) factor *= 1.5
  if (element.tagName === 'article' || element.tagName === 'main') factor *= 1.1
  if (/^(?:li|ul|ol|form|nav|aside|footer|header|th)$/.test(element.tagName)) factor *= 0.5
  return factor
}

function isMarkedBody(element: Region['element']): boolean {
  return /articleBody/i.test(attributeOf(element, 'itemprop') ?? '')
}

/** The `<article>` around the page's one main heading: the body is hardly ever in another. */
function articleOfHeading(page: PageText): number | null {
  const headings = page.blocks.filter((block) => page.regions[block.region]?.element.tagName === 'h1')
  const only = headings.length === 1 ? headings[0] : undefined
  if (only === undefined) return null
  return pathOf(page, only.region).find((index) => page.regions[index]?.element.tagName === 'article') ?? null
}

/**
 * Articles are often cut in pieces by boxes, each piece in a wrapper of the same class: the winner is then one
 * piece only. It is widened to the region around such twins, but never past the mark of a whole article.
 */
function widen(page: PageText, sizes: ReadonlyMap<number, Size>, chosen: number): number {
  let best = chosen
  let inner = chosen
  for (let step = 0; step < 4; step += 1) {
    const region = page.regions[inner]
    if (region === undefined || region.parent < 0) break
    if (
      region.element.tagName === 'article' ||
      region.element.tagName === 'main' ||
      isMarkedBody(region.element)
    )
      break
    const twins = proseOfTwins(page, sizes, inner, region)
    if (twins > 0.2 * (sizes.get(inner)?.prose ?? 0)) best = region.parent
    inner = region.parent
  }
  return best
}

function proseOfTwins(page: PageText, sizes: ReadonlyMap<number, Size>, own: number, region: Region): number {
  const name = attributeOf(region.element, 'class')
  if (name === null) return 0
  let prose = 0
  for (const [index, size] of sizes) {
    const other = page.regions[index]
    if (other === undefined || index === own || other.parent !== region.parent) continue
    if (
      other.element.tagName === region.element.tagName &&
      isTwinName(name, attributeOf(other.element, 'class'))
    ) {
      prose += size.prose
    }
  }
  return prose
}

/** The same classes, or the same first class when it speaks of text: "row" and "cell" are on everything. */
function isTwinName(name: string, other: string | null): boolean {
  if (name === other) return true
  const first = name.trim().split(/\s+/)[0] ?? ''
  return /article|body|text|story|paragraph/i.test(first) && other?.trim().split(/\s+/)[0] === first
}
