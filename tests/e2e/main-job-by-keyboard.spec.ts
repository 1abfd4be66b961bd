import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { pasting } from './clipboard.ts'
import { expectLogs } from './exported-logs.ts'
import { test } from './fixtures.ts'
import { selectWords, tabTo } from './keyboard.ts'
import { answerSaving } from './native-dialogs.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { Exporting, type FormatName, formats } from './pages/exporting.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

/** Counts what a mouse would do in the window, to show at the end that nothing of it was needed. */
async function watchTheMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { mousePresses: 0 })
    window.addEventListener(
      'mousedown',
      () =>
        Object.assign(window, {
          mousePresses: ((window as { mousePresses?: number }).mousePresses ?? 0) + 1,
        }),
      true,
    )
  })
  return () => page.evaluate(() => (window as { mousePresses?: number }).mousePresses ?? -1)
}

test('a checker does the whole main job without touching the mouse', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, importing, desk] = [new Shell(page), new Importing(page), new Desk(page)]
  const [log, exporting] = [new CorrectionsPage(page), new Exporting(page)]
  const mousePresses = await watchTheMouse(page)
  const { keyboard } = page

  await test.step('says who they are', async () => {
    await expect(shell.dialog('Who is at this desk?')).toBeVisible()
    await keyboard.type('Robin Ash')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await keyboard.type('sta')
    await keyboard.press('Enter')
    await tabTo(page, shell.dialog('Who is at this desk?').getByRole('button', { name: 'Start' }))
    await keyboard.press('Enter')
    await expect(shell.statusLine).toContainText('Robin Ash, standards editor')
  })

  await test.step('pastes an article and looks through what Stet understood', async () => {
    await keyboard.press('Control+n')
    await expect(importing.article).toBeFocused()
    await pasting(app, await storyText('corran-pass.txt'), async () => {
      await keyboard.press('Control+v')
      await expect(importing.review).toBeVisible()
    })
    // The newsletter box belongs to the article after all: one key puts it back.
    const newsletter = importing.part('Sign up for the Corran Courier')
    await tabTo(page, importing.parts.first().getByRole('button').last())
    for (let step = 0; step < 20; step += 1) {
      const isThere = await newsletter
        .getByRole('button')
        .evaluate((button) => button === document.activeElement)
      if (isThere) break
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('Enter')
    await expect(newsletter).toContainText('Paragraph')
    await tabTo(page, importing.review.getByRole('button', { name: 'Bring it in' }))
    await keyboard.press('Enter')
    await expect(desk.headline('Rescuers offer helicopters to hikers trapped at Corran Pass')).toBeVisible()
  })

  await test.step('marks four claims with the text cursor', async () => {
    for (const [words, type] of [
      ['More than 40 people have been killed', 'Casualty count'],
      ['We will fly as soon as the wind lets us', 'Quotation'],
      ['30/2/2019', 'Date, time'],
      ['85 crowns, about $4', 'Statistic'],
    ] as const) {
      await selectWords(page, desk.article, words)
      await keyboard.press('m')
      await expect(desk.row(words)).toContainText(type)
      await expect(desk.mark(words)).toBeVisible()
    }
    await expect(desk.tab('Open')).toContainText('4')
  })

  await test.step('gives the toll its type, details and priority', async () => {
    await keyboard.press('Shift+k')
    await keyboard.press('Shift+k')
    await keyboard.press('Shift+k')
    await expect(desk.inHand(1)).toBeVisible()
    await keyboard.press('y')
    await page.getByRole('menuitemcheckbox', { name: 'Casualty count' }).waitFor()
    await keyboard.type('hostage')
    await keyboard.press('Enter')
    await expect(
      desk.card.getByRole('button', { name: 'Hostage, detainee, type of the claim' }),
    ).toBeVisible()
    await keyboard.press('Control+z')
    await expect(desk.card.getByRole('button', { name: 'Casualty count, type of the claim' })).toBeVisible()
    await keyboard.press('d')
    await keyboard.press('Enter')
    await keyboard.type('killed')
    await keyboard.press('Enter')
    await expect(desk.card.getByRole('button', { name: 'killed Category' })).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await keyboard.type('more')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.type('40')
    await keyboard.press('Tab')
    await keyboard.type('the interior ministry')
    await keyboard.press('Escape')
    await keyboard.press('p')
    await expect(desk.card.getByRole('button', { name: 'Low priority' })).toBeVisible()
    await keyboard.press('p')
    await expect(desk.card.getByRole('button', { name: 'High priority' })).toBeVisible()
    await keyboard.press('r')
    await expect(desk.card.getByRole('button', { name: /Legal risk/ })).toBeVisible()
    await keyboard.press('i')
    await expect(desk.row('More than 40')).toContainText('RA')
  })

  await test.step('checks it: two sources by paste, a finding, a note, other words, and the sign-off', async () => {
    await keyboard.press('s')
    await expect(desk.addSource).toBeFocused()
    await pasting(
      app,
      'https://ministry.example/corran/toll-2026-02-03\nhttps://news.example/avalanche-live',
      () => keyboard.press('Control+v').then(() => expect(desk.sources).toHaveCount(2)),
    )
    await keyboard.press('Escape')
    await keyboard.press('3')
    await expect(desk.finding('Incorrect')).toHaveAttribute('aria-pressed', 'true')
    await keyboard.press('n')
    await keyboard.type('The ministry says 43 as of Tuesday noon.')
    await keyboard.press('Escape')
    await keyboard.press('e')
    await keyboard.press('Control+a')
    await keyboard.type('At least 43 people have been killed')
    await keyboard.press('Control+Enter')
    await expect(desk.article.locator('ins')).toContainText('At least 43')
    await keyboard.press('Shift+E')
    await expect(shell.notice('The correction is in the log as a draft.')).toBeVisible()
    await keyboard.press('Enter')
    await expect(desk.tab('Open')).toContainText('3')
    await expect(desk.inHand(2)).toBeVisible()
  })

  await test.step('goes through the others with J, K, digits and Enter', async () => {
    await keyboard.press('j')
    await expect(desk.inHand(3)).toBeVisible()
    await keyboard.press('k')
    await expect(desk.inHand(2)).toBeVisible()
    await keyboard.press('1')
    await keyboard.press('Enter')
    await expect(desk.inHand(3)).toBeVisible()
    await keyboard.press('3')
    await keyboard.press('e')
    await keyboard.press('Control+a')
    await keyboard.type('28/2/2019')
    await keyboard.press('Escape')
    await expect(desk.card.getByText('Wording proposed')).toBeVisible()
    await keyboard.press('Shift+E')
    await keyboard.press('Enter')
    await expect(desk.inHand(4)).toBeVisible()
    // The last one stands as it is, with the reason.
    await keyboard.press('l')
    await keyboard.type('The hut’s own price list says so.')
    await keyboard.press('Control+Enter')
    await expect(shell.dialog('Stet: let it stand')).toBeHidden()
    await keyboard.press('1')
    await keyboard.press('Enter')
    await expect(page.getByText('Every claim is signed off', { exact: true })).toBeVisible()
    await expect(shell.screen).toContainText('4 of 4 checked')
  })

  await test.step('approves and publishes both corrections in the log', async () => {
    await keyboard.press('Control+4')
    await expect(shell.heading('Correction log')).toBeVisible()
    await expect(log.rows).toHaveCount(2)
    await tabTo(page, log.table)
    for (const key of ['Home', 'ArrowDown']) {
      await keyboard.press(key)
      await keyboard.press('a')
      await expect(log.button('Publish')).toBeVisible()
      await keyboard.press('p')
      await expect(log.table.getByRole('row', { selected: true })).toContainText('Published')
    }
    await expect(log.notice).toContainText('wrongly said: “More than 40 people')
  })

  await test.step('exports the log in four formats', async () => {
    for (const [index, [name, extension]] of Object.entries(formats).entries()) {
      await answerSaving(app, join(stet.dataFolder, `log.${extension}`))
      await keyboard.press('Control+e')
      await expect(exporting.dialog).toBeVisible()
      await tabTo(page, exporting.format('Markdown'))
      for (let step = 0; step < index; step += 1) await keyboard.press('ArrowDown')
      await expect(exporting.format(name as FormatName)).toBeChecked()
      await tabTo(page, exporting.chooseWhere)
      await keyboard.press('Enter')
      await expect(shell.notice(`log.${extension}`)).toBeVisible()
    }
    await expectLogs(stet.dataFolder, 'Rescuers offer helicopters to hikers trapped at Corran Pass', [
      { said: 'More than 40 people have been killed', nowSays: 'At least 43 people have been killed' },
      { said: '30/2/2019', nowSays: '28/2/2019' },
    ])
  })
  expect(await mousePresses()).toBe(0)
})
