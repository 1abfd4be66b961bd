import { foldForComparing } from '../../../shared/text/normalise.ts'
import { attributeOf, type PageElement } from './dom.ts'
import { regionsInside, sumByRegion, type PageBlock, type PageText, type Region } from './page-blocks.ts'

/**
 * Finds the region that holds the article's body: the one whose own paragraphs carry the most prose.
 *
 * Each paragraph gives its worth to the regions around it, less the farther away they stand, as Arc90's and
 * Mozilla's Readability do; links weigh against a region, and its names for or against it. Then the region is
 * widened when it is only one of several pieces. `headline` is what the page says its headline is, or null. Returns an index into `page.regions`, or null when the page
 * holds no prose at all.
 */
export function chooseArticle(page: PageText, headline: string | null): number | null {
  const all = sumByRegion(page, ({ text }) => text.length)
  const linked = sumByRegion(page, (block) => block.linked)
  const home = articleOfHeading(page, headline)
  const isAtHome = home === null ? null : regionsInside(page, home)
  let best: number | null = null
  let bestScore = 0
  for (const [index, score] of scoreRegions(page)) {
    const region = page.regions[index]
    if (region === undefined) continue
    const linkShare = (linked[index] ?? 0) / Math.max(1, all[index] ?? 0)
    const weighed =
      score * (1 - linkShare) * favour(region.element) * (isAtHome?.[index] === false ? elsewhere : 1)
    if (weighed > bestScore) {
      best = index
      bestScore = weighed
    }
  }
  return best === null ? null : (markedBodyNear(page, best) ?? widen(page, best))
}

/** What a paragraph's worth counts for the first, second … region around it. */
const shares = [1, 1 / 2, 1 / 9, 1 / 12, 1 / 15] as const

function scoreRegions(page: PageText): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  for (const block of page.blocks) {
    const worth = worthOf(block)
    const own = page.regions[block.region]
    let index = isParagraph(own) ? (own?.parent ?? -1) : block.region
    let crossing = 1
    for (const share of shares) {
      const region = page.regions[index]
      if (worth === 0 || region === undefined) break
      scores.set(index, (scores.get(index) ?? 0) + worth * share * crossing)
      // A region around several <article> elements is a list of stories, not a story.
      if (region.element.tagName === 'article') crossing /= 4
      index = region.parent
    }
  }
  return scores
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

function favour(element: PageElement): number {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  let factor = 1
  if (likely.test(name)) factor *= 1.1
  if (unlikely.test(name)) factor *= 0.7
  if (isMarkedBody(element)) factor *= 1.5
  if (element.tagName === 'article' || element.tagName === 'main') factor *= 1.1
  if (/^(?:li|ul|ol|form|nav|aside|footer|header|th)$/.test(element.tagName)) factor *= 0.5
  return factor
}

function isMarkedBody(element: PageElement): boolean {
  return /articleBody/i.test(attributeOf(element, 'itemprop') ?? '')
}

/** What a region counts that stands outside the `<article>` of the page's headline. */
const elsewhere = 0.2

/** The `<article>` around the page's headline: the body is hardly ever in another. */
function articleOfHeading(page: PageText, headline: string | null): number | null {
  const headings = page.blocks.filter((block) => page.regions[block.region]?.element.tagName === 'h1')
  const wanted = headline === null ? null : foldForComparing(headline)
  const heading =
    headings.find(({ text }) => foldForComparing(text) === wanted) ??
    (headings.length === 1 ? headings[0] : undefined)
  for (let index = heading?.region ?? -1; index >= 0; index = page.regions[index]?.parent ?? -1) {
    if (page.regions[index]?.element.tagName === 'article') return index
  }
  return null
}

/**
 * The region that its publisher has marked as the body (schema.org): around the chosen one, or within it with at
 * least half its prose. Null when there is none.
 */
function markedBodyNear(page: PageText, chosen: number): number | null {
  for (let index = chosen; index >= 0; index = page.regions[index]?.parent ?? -1) {
    const region = page.regions[index]
    if (region !== undefined && isMarkedBody(region.element)) return index
  }
  const isInside = regionsInside(page, chosen)
  const prose = sumByRegion(page, worthOf)
  const isMostOfIt = (index: number): boolean => (prose[index] ?? 0) >= (prose[chosen] ?? 0) / 2
  const within = page.regions.findIndex(
    ({ element }, index) => isInside[index] === true && isMarkedBody(element) && isMostOfIt(index),
  )
  return within >= 0 ? within : null
}

/** What stands beside a region is another piece of its article from this share of its prose on. */
const smallestPiece = 0.15

/**
 * Articles are often cut in pieces by boxes, each piece in a wrapper of the same class: the winner is then one
 * piece only, and so it is when paragraphs stand loose beside it. It is widened to the region around these, but never past the mark of a whole article.
 */
function widen(page: PageText, chosen: number): number {
  const prose = sumByRegion(page, worthOf)
  let best = chosen
  let inner = chosen
  for (let step = 0; step < 4; step += 1) {
    const region = page.regions[inner]
    if (region === undefined || region.parent < 0) break
    const { element } = region
    if (element.tagName === 'article' || element.tagName === 'main' || isMarkedBody(element)) break
    if (proseBeside(page, prose, inner, region) > smallestPiece * (prose[inner] ?? 0)) best = region.parent
    inner = region.parent
  }
  return best
}

/** The prose of the pieces beside a region: its twins, and paragraphs that stand loose. */
function proseBeside(page: PageText, prose: readonly number[], own: number, region: Region): number {
  const name = attributeOf(region.element, 'class')
  let sum = 0
  page.regions.forEach((other, index) => {
    if (index === own || other.parent !== region.parent) return
    const isTwin =
      other.element.tagName === region.element.tagName &&
      isTwinName(name, attributeOf(other.element, 'class'))
    if (isTwin || other.element.tagName === 'p') sum += prose[index] ?? 0
  })
  return sum
}

/** The same classes, or the same first class when it speaks of text: "row" and "cell" are on everything. */
function isTwinName(name: string | null, other: string | null): boolean {
  if (name === null) return false
  if (name === other) return true
  const first = name.trim().split(/\s+/)[0] ?? ''
  return /article|body|text|story|paragraph/i.test(first) && other?.trim().split(/\s+/)[0] === first
}
