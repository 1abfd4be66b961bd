import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { Shell } from './pages/shell.ts'

const toll = 'More than 40 people have been killed'
const price = '85 crowns, about $4'

test('two windows on one story follow each other, and neither overwrites the other’s words', async ({
  stet,
}) => {
  const { app, page: left } = await stet.start()
  await new Shell(left).introduce('Robin Ash')
  await new Importing(left).bringIn(await storyText('corran-pass.txt'))
  await new Desk(left).markByMouse(toll)
  const opening = app.waitForEvent('window')
  await left.getByRole('button', { name: 'Open in a new window' }).click()
  const right: Page = await opening
  const [here, there] = [new Desk(left), new Desk(right)]

  await test.step('the second window shows the same story, and who is at work', async () => {
    await expect(there.headline(/Corran Pass/)).toBeVisible()
    await expect(new Shell(right).statusLine).toContainText('Robin Ash')
    await there.row(toll).click()
    await expect(there.inHand(1)).toBeVisible()
  })

  await test.step('a finding, a new claim, a source and a sign-off in one repaint in the other', async () => {
    await left.bringToFront()
    await here.finding('Needs context').click()
    await expect(there.finding('Needs context')).toHaveAttribute('aria-pressed', 'true')
    await expect(there.row(toll)).toContainText('no source yet')
    await here.addSource.fill('https://ministry.example/toll')
    await left.keyboard.press('Enter')
    await expect(there.sources).toHaveCount(1)
    await here.markByMouse(price)
    await expect(there.mark(price)).toBeVisible()
    await expect(there.tab('Open')).toContainText('2')
    await there.row(price).click()
    await there.finding('Confirmed').click()
    await right.getByRole('button', { name: /^Sign off/ }).click()
    await expect(here.tab('Open')).toContainText('1')
    await expect(new Shell(left).screen).toContainText('1 of 2 checked')
  })

  await test.step('undo in one window takes back what the story last saw, in both', async () => {
    await right.keyboard.press('Control+z')
    await expect(new Shell(left).screen).toContainText('0 of 2 checked')
    await right.keyboard.press('Control+Shift+z')
    await expect(new Shell(left).screen).toContainText('1 of 2 checked')
  })

  const conflict = async (mine: string, theirs: string) => {
    await here.row(toll).click()
    await there.row(toll).click()
    await expect(there.inHand(1)).toBeVisible()
    // I have begun to write when the other window stores its own words.
    await here.note.focus()
    await left.keyboard.press('Control+End')
    await left.keyboard.insertText(mine.slice(0, 4))
    await there.note.fill(theirs)
    await right.keyboard.press('Control+Enter')
    await left.keyboard.insertText(mine.slice(4))
    const question = left.getByRole('alertdialog', { name: 'Changed elsewhere meanwhile' })
    await expect(question).toBeVisible()
    await expect(question.getByRole('row', { name: /note/i })).toContainText(mine)
    await expect(question.getByRole('row', { name: /note/i })).toContainText(theirs)
    return question
  }

  await test.step('in a conflict over a note both sides are shown, and mine can be kept', async () => {
    const question = await conflict('Ask the ministry again.', 'The embassy has other figures.')
    await question.getByRole('button', { name: 'Keep mine' }).click()
    await expect(question).toBeHidden()
    await expect(there.note).toHaveValue(/Ask the ministry again\.$/)
    await expect(here.note).toHaveValue(/Ask the ministry again\.$/)
  })

  await test.step('or theirs can be taken', async () => {
    const question = await conflict(' And the army.', 'The ministry has answered.')
    await question.getByRole('button', { name: 'Take theirs' }).click()
    await expect(question).toBeHidden()
    await expect(here.note).toHaveValue('The ministry has answered.')
    await expect(there.note).toHaveValue('The ministry has answered.')
  })

  await test.step('or the choice put off: nothing that was typed goes', async () => {
    const question = await conflict(' Or has it?', 'It has.')
    await question.press('Escape')
    await expect(question).toBeHidden()
    await expect(here.note).toHaveValue(/Or has it\?$/)
    await expect(there.note).toHaveValue('It has.')
    // The words wait until the next time; then both sides come again.
    await here.note.press('Control+Enter')
    await question.getByRole('button', { name: 'Keep mine' }).click()
    await expect(there.note).toHaveValue(/Or has it\?$/)
  })

  await test.step('a story deleted in one window leaves the other in the library, and undo brings it back to both', async () => {
    await new Shell(left).goTo('Library')
    await new LibraryPage(left).act('Corran Pass', 'Delete')
    await expect(new Shell(right).heading('Library')).toBeVisible()
    await expect(right.getByText('Bring in the first article')).toBeVisible()
    await left.keyboard.press('Control+z')
    await expect(new LibraryPage(right).story('Corran Pass')).toContainText('1 of 2')
  })
})
