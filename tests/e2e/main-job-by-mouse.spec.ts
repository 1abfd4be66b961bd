import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expectLogs } from './exported-logs.ts'
import { test } from './fixtures.ts'
import { answerOpening, answerSaving } from './native-dialogs.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { Exporting, type FormatName, formats, officeFormats } from './pages/exporting.ts'
import { Importing, storyPath } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

/** Counts keys pressed in the window, to show at the end that none was needed but for writing words. */
async function watchTheKeyboard(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { keyPresses: 0 })
    const count = () =>
      Object.assign(window, { keyPresses: ((window as { keyPresses?: number }).keyPresses ?? 0) + 1 })
    window.addEventListener('keydown', count, true)
  })
  return () => page.evaluate(() => (window as { keyPresses?: number }).keyPresses ?? -1)
}

test('a checker does the whole main job with the mouse', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, importing, desk] = [new Shell(page), new Importing(page), new Desk(page)]
  const [log, exporting] = [new CorrectionsPage(page), new Exporting(page)]
  const keyPresses = await watchTheKeyboard(page)
  const choose = async (button: string | RegExp, item: string) => {
    await desk.card.getByRole('button', { name: button }).click()
    await page
      .getByRole('menuitemcheckbox', { name: item })
      .or(page.getByRole('option', { name: item, exact: true }))
      .click()
  }

  await test.step('says who they are', async () => {
    const question = shell.dialog('Who is at this desk?')
    await question.getByRole('textbox', { name: 'Name' }).fill('Noor Haddad')
    await expect(question.getByRole('textbox', { name: 'Initials' })).toHaveValue('NH')
    await question.getByRole('button', { name: 'Checker Role' }).click()
    await page.getByRole('option', { name: 'Copy editor' }).click()
    await question.getByRole('button', { name: 'Start' }).click()
    await expect(shell.statusLine).toContainText('Noor Haddad, copy editor')
  })

  await test.step('opens a file and puts right what Stet understood of it', async () => {
    await answerOpening(app, storyPath('corran-pass.txt'))
    await page.getByRole('button', { name: 'open a file', exact: true }).click()
    await importing.part('Army says no troops').getByRole('button', { name: /^Dek/ }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Subheading' }).click()
    await expect(importing.part('Army says no troops')).toContainText('Subheading')
    await importing.part('Sign up for the Corran Courier').getByRole('button', { name: 'Put back' }).click()
    await importing.detail('Note for the desk').fill('Runs on page one.')
    await importing.review.getByRole('button', { name: 'Bring it in' }).click()
    await expect(desk.headline(/Corran Pass/)).toBeVisible()
    // What stood between can be set aside and put back in the article, too.
    await desk.article.getByRole('button', { name: 'Put back: Share buttons' }).click()
    await expect(desk.article.getByText('Share this article', { exact: true })).toBeVisible()
    await shell.saved()
  })

  await test.step('marks claims by dragging over words, some of them over each other', async () => {
    await desk.markByMouse('More than 40 people have been killed')
    await desk.drag('40 people')
    await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Statistic' }).click()
    await expect(desk.inHand(2)).toBeVisible()
    await desk.drag('an unknown number of hikers are still missing')
    await page.getByRole('button', { name: 'Add to claim 2' }).click()
    await expect(desk.card.getByRole('heading', { name: 'Places' })).toBeVisible()
    await desk.markByMouse('30/2/2019')
    await expect(desk.tab('Open')).toContainText('3')
  })

  await test.step('goes between words and claims from both sides', async () => {
    await desk.row('More than 40').click()
    await expect(desk.inHand(1)).toBeVisible()
    await desk.mark('30/2/2019').click()
    await expect(desk.inHand(3)).toBeVisible()
    await expect(desk.row('30/2/2019')).toHaveAttribute('aria-selected', 'true')
    // Where two claims stand on the same words, the next press goes to the other one.
    await desk.mark('40 people').last().click()
    await expect(desk.inHand(2)).toBeVisible()
    await desk.mark('40 people').last().click()
    await expect(desk.inHand(1)).toBeVisible()
  })

  await test.step('fills in the card of the toll', async () => {
    await choose('Medium priority', 'High')
    await choose(/Category/, 'killed')
    await desk.card.getByRole('textbox', { name: 'Counted by' }).fill('the interior ministry')
    await desk.addSource.fill('https://ministry.example/corran/toll\nCall with the ministry’s press desk')
    await desk.card.getByRole('button', { name: 'Add 2 sources' }).click()
    await expect(desk.sources).toHaveCount(2)
    await desk.sources.filter({ hasText: 'toll' }).click()
    await choose(/It says/, 'Contradicts')
    await desk.card.getByRole('textbox', { name: 'Excerpt' }).fill('As of noon 43 deaths are confirmed.')
    await desk.finding('Incorrect').click()
    await desk.note.fill('43 as of Tuesday noon.')
    await desk.card.getByRole('button', { name: /^Correct/ }).click()
    await desk.wording.fill('At least 43 people have been killed')
    await desk.card.getByRole('button', { name: /^Accept(?! mod)/ }).click()
    await shell.notice('The correction is in the log as a draft.').waitFor()
    await desk.card.getByRole('button', { name: /^Sign off/ }).click()
    await expect(desk.inHand(2)).toBeVisible()
  })

  await test.step('signs the others off, and takes one back', async () => {
    await desk.finding('Not checkable').click()
    await desk.card.getByRole('button', { name: /^Sign off/ }).click()
    await expect(desk.inHand(3)).toBeVisible()
    await desk.finding('Incorrect').click()
    await desk.card.getByRole('button', { name: /^Correct/ }).click()
    await desk.wording.fill('28/2/2019')
    await desk.card.getByRole('button', { name: 'Accept modified…' }).click()
    await shell
      .dialog('Accept modified')
      .getByRole('textbox', { name: 'Corrected words' })
      .fill('28 February 2019')
    await shell.dialog('Accept modified').getByRole('button', { name: 'Accept' }).click()
    await desk.card.getByRole('button', { name: /^Sign off/ }).click()
    await expect(shell.screen).toContainText('3 of 3 checked')
    await desk.tab('All').click()
    await desk.row('40 people').last().click()
    await desk.card.getByRole('button', { name: 'Reopen' }).click()
    await expect(shell.screen).toContainText('2 of 3 checked')
    await desk.card.getByRole('button', { name: /^Sign off/ }).click()
    await expect(shell.screen).toContainText('3 of 3 checked')
  })

  await test.step('approves and publishes in the log', async () => {
    await shell.goTo('Correction log')
    for (const words of ['At least 43', '28 February']) {
      await log.row(words).click()
      await log.button(/^Approve as NH/).click()
      await log.button(/^Publish/).click()
      await expect(log.row(words)).toContainText('Published')
    }
  })

  await test.step('exports the log of the story in six formats', async () => {
    await shell.goTo('Desk')
    for (const [name, extension] of Object.entries({ ...formats, ...officeFormats })) {
      await answerSaving(app, join(stet.dataFolder, `log.${extension}`))
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await page.getByRole('menuitem', { name: /Correction log/ }).click()
      await exporting.words(name).click()
      await expect(exporting.format(name as FormatName)).toBeChecked()
      await exporting.words('The public').click()
      await exporting.chooseWhere.click()
      await expect(shell.notice(`log.${extension}`)).toBeVisible()
    }
    await expectLogs(stet.dataFolder, 'Rescuers offer helicopters to hikers trapped at Corran Pass', [
      { said: 'More than 40 people have been killed', nowSays: 'At least 43 people have been killed' },
      { said: '30/2/2019', nowSays: '28 February 2019' },
    ])
    for (const extension of Object.values(officeFormats)) {
      const parts = unzipSync(await readFile(join(stet.dataFolder, `log.${extension}`)))
      const words = Object.values(parts).map((part) => strFromU8(part))
      expect(words.join('\n')).toContain('28 February 2019')
    }
  })
  expect(await keyPresses()).toBe(0)
})
