import { expect, type Locator, type Page } from '@playwright/test'

/** The desk: a story's article, the list of its claims, and the card of the claim in hand. */
export class Desk {
  readonly page: Page
  readonly article: Locator
  readonly claims: Locator
  readonly card: Locator
  readonly note: Locator
  readonly wording: Locator
  readonly addSource: Locator
  readonly sources: Locator

  constructor(page: Page) {
    this.page = page
    this.article = page.getByRole('article')
    this.claims = page.getByRole('region', { name: 'Claims' })
    this.card = page.getByRole('region', { name: 'Claim in hand' })
    this.note = this.card.getByRole('textbox', { name: 'Note' })
    this.wording = this.card.getByRole('textbox', { name: 'Proposed wording' })
    this.addSource = this.card.getByRole('textbox', { name: 'Add a source' })
    this.sources = this.card.getByRole('button', {
      name: /^(Supports|Contradicts|Supports in part|Context only): /,
    })
  }

  headline(words: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name: words })
  }

  /** The row of a claim in the list, by its words. */
  row(words: string): Locator {
    return this.claims.getByRole('option', { name: words })
  }

  /** The marks in the article that hold these words. */
  mark(words: string): Locator {
    return this.article.locator('mark').filter({ hasText: words })
  }

  finding(name: string): Locator {
    return this.card.getByRole('group', { name: 'Finding' }).getByRole('button', { name, exact: true })
  }

  /** The card of a claim, once it is the one in hand. */
  inHand(number: number): Locator {
    return this.card.getByRole('group', { name: `Claim ${number}`, exact: true })
  }

  tab(name: 'Open' | 'All' | 'Calls'): Locator {
    return this.claims.getByRole('tab', { name: new RegExp(`^${name}\\b`) })
  }

  /**
   * Drags over words of the article, from their first letter to their last. Tests share a screen and its one real mouse
   * pointer: when the window of another test opens or closes, the system tells this one where that pointer is, with no
   * button pressed, and a drag that is under way ends there. Then it is done again.
   */
  async drag(words: string): Promise<void> {
    await expect(async () => {
      // Words that are selected already would be dragged away themselves.
      await this.page.evaluate(() => document.getSelection()?.removeAllRanges())
      const [from, to] = await this.#edgesOf(words)
      await this.page.mouse.move(from.x, from.y)
      await this.page.mouse.down()
      await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
      await this.page.mouse.move(to.x, to.y, { steps: 4 })
      await this.page.mouse.up()
      expect(await this.selectedWords()).toBe(words)
    }).toPass({ timeout: 10_000 })
  }

  /** Presses words of the article where they begin: the middle of words that run over two lines is beside them. */
  async pressWords(words: string): Promise<void> {
    const [from] = await this.#edgesOf(words)
    await this.page.mouse.click(from.x + 2, from.y)
  }

  /** Marks words of the article with the mouse, as the likeliest type. */
  async markByMouse(words: string): Promise<void> {
    await this.drag(words)
    await this.page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /^Mark/ })
      .click()
    await expect(this.mark(words).first()).toBeVisible()
  }

  selectedWords(): Promise<string> {
    return this.page.evaluate(() => document.getSelection()?.toString() ?? '')
  }

  /**
   * The points in the window, in CSS pixels, just inside the first and the last letter of words in the article, once
   * the page stands still: a font that comes late moves everything.
   */
  async #edgesOf(words: string): Promise<Edges> {
    await this.page.evaluate(() => document.fonts.ready)
    let last = ''
    for (;;) {
      const edges = await this.article.evaluate(edgesInPage, words)
      if (JSON.stringify(edges) === last) return edges
      last = JSON.stringify(edges)
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
    }
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

type Edges = readonly [Point, Point]

/** Runs in the page. Of several places that say the same, the last one counts. */
function edgesInPage(article: Element, wanted: string): Edges {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const nodes: { node: Node; start: number }[] = []
  let text = ''
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length })
    text += walker.currentNode.nodeValue ?? ''
  }
  const at = text.lastIndexOf(wanted)
  if (at === -1) throw new Error(`The article does not say “${wanted}”.`)
  const letterAt = (offset: number) => {
    const found = nodes.findLast(({ start }) => start <= offset)
    if (found === undefined) throw new Error('No text there.')
    const letter = document.createRange()
    letter.setStart(found.node, offset - found.start)
    letter.setEnd(found.node, offset - found.start + 1)
    found.node.parentElement?.scrollIntoView({ block: 'nearest' })
    return letter
  }
  const [first, last] = [letterAt(at), letterAt(at + wanted.length - 1)]
  const [start, end] = [first.getBoundingClientRect(), last.getBoundingClientRect()]
  const isRightToLeft = (letter: Range) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(letter.toString())
  return [
    { x: isRightToLeft(first) ? start.right - 1 : start.left + 1, y: (start.top + start.bottom) / 2 },
    { x: isRightToLeft(last) ? end.left : end.right, y: (end.top + end.bottom) / 2 },
  ]
}
