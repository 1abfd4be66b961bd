import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

const article = `Ferry sinks in the strait

The Alba rolled over on Wednesday, March 12, killing more than 40 people and leaving many missing.

قُتل أكثر من 40 شخصًا عندما انقلبت العبّارة.

救援人员说，渡轮翻覆，造成四十多人死亡。

More than 40 people were aboard, the harbour authority said.`

async function openDesk(page: Page): Promise<Desk> {
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(article)
  await expect(shell.heading(/Ferry sinks/)).toBeVisible()
  return new Desk(page)
}

/** The words of each claim as they are stored, in the order in which they were marked. */
async function storedWords(page: Page): Promise<readonly string[]> {
  const [row] = await ask(page, 'story:list', {})
  const { claims, anchors, text } = await ask(page, 'story:open', { storyId: row?.story.id ?? '' })
  return claims.map((claim) => {
    const anchor = anchors.find((one) => one.claimId === claim.id)
    return anchor === undefined ? '' : text.slice(anchor.start, anchor.end)
  })
}

test('words are marked exactly: beside other claims, through proposed words, in any script', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const desk = await openDesk(page)

  await desk.markByMouse('March 12')
  await page.keyboard.press('e')
  await desk.wording.fill('March 11, after dark')
  await page.keyboard.press('Escape')
  await expect(desk.article.locator('ins')).toContainText('11, after dark')

  // From before the struck words to behind the inserted ones, over the edges of a claim.
  const [from, to] = await Promise.all([edge(page, 'Wednesday', 'start'), edge(page, 'killing', 'end')])
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.press('m')
  await expect(desk.inHand(2)).toBeVisible()

  // In writing from right to left, the left arrow goes on; in writing without spaces, words are words.
  await desk.article.focus()
  for (const key of [
    'Control+Home',
    'Control+ArrowDown',
    'Control+ArrowDown',
    'ArrowLeft',
    'Shift+ArrowLeft',
  ]) {
    await page.keyboard.press(key)
  }
  await page.keyboard.press('m')
  await expect(desk.inHand(3)).toBeVisible()
  for (const key of ['Control+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key)
  await page.keyboard.press('m')
  await expect(desk.inHand(4)).toBeVisible()
  expect(await storedWords(page)).toEqual(['March 12', 'Wednesday, March 12, killing', 'أكثر من', '救援人员'])
})

test('claims on the same words are taken in hand one after the other', async ({ stet }) => {
  const { page } = await stet.start()
  const desk = await openDesk(page)
  await desk.markByMouse('killing more than 40 people')
  await desk.markByMouse('more than 40')
  await expect(desk.inHand(2)).toBeVisible()

  const both = desk.article.locator('mark mark')
  await both.click()
  await expect(desk.inHand(1)).toBeVisible()
  await both.click()
  await expect(desk.inHand(2)).toBeVisible()

  // The keyboard does the same: the cursor stands on the words, Space goes from claim to claim.
  await desk.article.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(desk.inHand(1)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(desk.inHand(2)).toBeVisible()
})

test('a claim stands in several places, and each leads there', async ({ stet }) => {
  const { page } = await stet.start()
  const desk = await openDesk(page)
  await desk.markByMouse('killing more than 40 people')
  await desk.drag('More than 40 people')
  await page.keyboard.press('Shift+m')
  await expect(desk.article.locator('mark[aria-current]')).toHaveCount(2)

  await desk.card.getByRole('button', { name: /^¶ 4 More than 40 people/ }).click()
  await desk.card.getByRole('button', { name: 'Remove the place in ¶ 4' }).click()
  await expect(desk.article.locator('mark[aria-current]')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(desk.article.locator('mark[aria-current]')).toHaveCount(2)
})

test('in a narrow window list and card share a column, and the panes are as they were left', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const desk = await openDesk(page)
  await desk.markByMouse('more than 40 people')
  const resize = (width: number) =>
    app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 640), width)

  await resize(1024)
  await expect(desk.card).toBeVisible()
  await expect(desk.claims).toBeHidden()
  await desk.card.getByRole('button', { name: 'All claims' }).click()
  await expect(desk.card).toBeHidden()
  await desk.row('more than 40 people').click()
  await expect(desk.finding('Confirmed')).toBeVisible()
  // A key that leads to the card brings it forward, and Escape goes back to the list.
  await desk.card.getByRole('button', { name: 'All claims' }).click()
  await page.keyboard.press('n')
  await expect(desk.note).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(desk.claims).toBeVisible()

  await resize(1400)
  await expect(desk.card).toBeVisible()
  await page.keyboard.press('Control+Shift+l')
  await expect(desk.claims).toBeHidden()
  await page.keyboard.press('+')
  const size = () => desk.article.evaluate((element) => getComputedStyle(element).fontSize)
  await expect.poll(size).toBe('20px')
  await app.close()

  const again = await stet.start()
  await again.page.getByRole('row', { name: /Ferry sinks/ }).dblclick()
  const later = new Desk(again.page)
  await expect(later.article).toBeVisible()
  await expect(later.claims).toBeHidden()
  await expect(later.article).toHaveCSS('font-size', '20px')
})

/** The middle of the first or last letter's edge of words in the article, in CSS pixels of the window. */
function edge(page: Page, words: string, side: 'start' | 'end'): Promise<{ x: number; y: number }> {
  return page.getByRole('article').evaluate(
    (root, [wanted, at]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        const index = node.nodeValue?.indexOf(wanted) ?? -1
        if (index === -1) continue
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + wanted.length)
        const box = range.getBoundingClientRect()
        return { x: at === 'start' ? box.left + 1 : box.right - 1, y: (box.top + box.bottom) / 2 }
      }
      throw new Error(`The article does not say “${wanted}”.`)
    },
    [words, side] as const,
  )
}
