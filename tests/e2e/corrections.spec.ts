import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { pasting } from './clipboard.ts'
import { test } from './fixtures.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

test('an entry is written by hand, all by keyboard, until its notice is out', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, log] = [new Shell(page), new CorrectionsPage(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await new Importing(page).bringIn(await storyText('island-bridge.txt'))
  await page.keyboard.press('Control+4')
  await expect(page.getByText('Nothing has been corrected yet')).toBeVisible()

  await test.step('the story is chosen, and what is known of it filled in', async () => {
    await page.keyboard.press('n')
    const story = shell.dialog('New correction').getByRole('combobox', { name: 'Which story was wrong' })
    await expect(story).toHaveValue(/Hallen island/)
    await story.fill('Corran')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(story).toHaveValue(/Corran Pass/)
    await page.keyboard.press('Enter')
    await expect(log.field('The text said')).toBeFocused()
    await expect(log.field('Byline')).toHaveValue(/Edda Marlow/)
    await expect(log.choice('Kind')).toContainText('Correction')
  })

  await test.step('the change makes the notice', async () => {
    await page.keyboard.type('30/2/2019')
    await page.keyboard.press('Tab')
    await page.keyboard.type('28/2/2019')
    await log.choice('Error').focus()
    await page.keyboard.type('Date')
    await expect(log.button(/^Approve as RA/)).toBeDisabled()
    await expect(log.entry).toContainText('Write the public notice before the entry is approved.')
    await log.button('Write it from the change').press('Enter')
    await expect(log.notice).toContainText('wrongly said: “The pass was last closed on 30/2/2019, when')
    await expect(log.notice).toContainText(
      'The correct version is: “The pass was last closed on 28/2/2019, when',
    )
    await expect(log.notice.locator('del')).toContainText('30')
    await expect(log.notice.locator('ins')).toContainText('28')
    await expect(log.row('Corran Pass')).toContainText('date, time')
  })

  await test.step('it is approved by name, and a later change takes that back', async () => {
    await page.keyboard.press('Escape')
    await expect(log.table).toBeFocused()
    await page.keyboard.press('a')
    await expect(log.entry).toContainText('Approved by Robin Ash')
    await expect(log.entry).toContainText('A change to anything that is public takes the approval back')
    await log.field('Cause').fill('A slip in the wire copy')
    await page.keyboard.press('Tab')
    await expect(log.part('History')).toContainText('Robin Ash changed the cause')
    await expect(log.row('Corran Pass')).toContainText('Approved')
    await log.field('It now says').fill('28 February 2019')
    await page.keyboard.press('Tab')
    await expect(shell.notice('Entry 1 is a draft again')).toBeVisible()
    await expect(log.row('Corran Pass')).toContainText('Draft')
  })

  await test.step('published, its words stay', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await expect(log.row('Corran Pass')).toContainText('Approved')
    await page.keyboard.press('p')
    await expect(log.row('Corran Pass')).toContainText('Published')
    await expect(log.entry).toContainText('Its words stay')
    await expect(log.field('The text said')).not.toBeEditable()
    await expect(log.field('Kind')).toHaveValue('Correction')
    await expect(log.field('Kind')).not.toBeEditable()
    await expect(log.field('Prevention')).toBeEditable()
    await pasting(app, '', async () => {
      await page.getByRole('button', { name: 'Copy notice' }).click()
      await expect(shell.notice('Notice copied')).toBeVisible()
      expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain(
        'wrongly said: “The pass was last closed on 30/2/2019, when',
      )
    })
    await page.keyboard.press('Control+e')
    await expect(shell.dialog('Export the correction log')).toBeVisible()
  })
})

test('a wording accepted on the desk is an entry of the log, with the claim it settles', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, log, desk] = [new Shell(page), new CorrectionsPage(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await desk.markByMouse('30/2/2019')
  await page.keyboard.press('e')
  await desk.wording.fill('28/2/2019')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+E')
  await shell.goTo('Correction log')
  await log.row('Corran Pass').click()
  await expect(log.notice).toContainText('28/2/2019')
  await expect(log.part('Claims settled')).toContainText('30/2/2019')

  await test.step('every other place that carries the error is ticked off by name', async () => {
    const places = log.part('Places to fix')
    await places.getByRole('textbox', { name: 'Another place' }).fill('Print edition, page 4')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Post of Tuesday, 18:02')
    await page.keyboard.press('Enter')
    await expect(places.getByRole('listitem')).toHaveCount(2)
    await places.getByText('Print edition, page 4').click()
    await expect(places.getByRole('listitem').first()).toContainText('Robin Ash')
    await expect(places).toContainText('1 of 2 done')
    await places.getByRole('button', { name: 'Remove Post of Tuesday' }).click()
    await shell.notice('The place was removed').getByRole('button', { name: 'Undo' }).click()
    await expect(places.getByRole('listitem')).toHaveCount(2)
    await places.getByRole('button', { name: 'Add Wire' }).click()
    await expect(places.getByRole('checkbox', { name: 'Wire' })).not.toBeChecked()
    await expect(places.getByRole('button', { name: 'Add Wire' })).toBeHidden()

    // The channels are the desk's own.
    await shell.goTo('Settings')
    await page.getByRole('textbox', { name: 'Another channel' }).fill('Newsletter')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove Push alert' }).click()
    await shell.goTo('Correction log')
    await expect(places.getByRole('button', { name: 'Add Push alert' })).toBeHidden()
    await places.getByRole('button', { name: 'Add Newsletter' }).click()
    await expect(places.getByRole('checkbox', { name: 'Newsletter' })).toBeVisible()
  })

  await test.step('rejected with a reason, reopened, deleted and brought back', async () => {
    await log.table.focus()
    await page.keyboard.press('x')
    await shell.dialog('Reject entry 1').getByRole('textbox', { name: 'Reason' }).fill('The date is right.')
    await shell.dialog('Reject entry 1').getByRole('button', { name: 'Reject' }).click()
    await expect(log.entry).toContainText('Rejected: The date is right.')
    await expect(log.field('The text said')).not.toBeEditable()
    await log.button(/^Back to draft/).click()
    await expect(log.row('Corran Pass')).toContainText('Draft')
    await log.button('Delete the entry').click()
    await expect(page.getByText('Nothing has been corrected yet')).toBeVisible()
    await shell.notice('The entry was deleted').getByRole('button', { name: 'Undo' }).click()
    await expect(log.row('Corran Pass')).toBeVisible()
  })

  await test.step('the claim is taken off, put back, and leads to its desk', async () => {
    await log.row('Corran Pass').click()
    const claims = log.part('Claims settled')
    await claims.getByRole('button', { name: 'Take claim 1 off the entry' }).click()
    await expect(claims.getByRole('listitem')).toHaveCount(0)
    await claims.getByRole('combobox', { name: 'Add a claim' }).fill('30/2')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(claims.getByRole('listitem')).toHaveCount(1)
    await claims.getByRole('button', { name: /^Claim 1/ }).click()
    await expect(desk.inHand(1)).toBeVisible()
    await shell.goTo('Correction log')
    await log.table.focus()
    await page.keyboard.press('o')
    await expect(desk.inHand(1)).toBeVisible()
  })
})

test('entries are found by status, kind, date and words, and sorted by number and date', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, log] = [new Shell(page), new CorrectionsPage(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await shell.goTo('Library')
  await writeEntries(page, [
    { kind: 'correction', was: '30/2/2019', is: '28/2/2019', correctedAt: '2026-02-04' },
    {
      kind: 'clarification',
      was: 'a government official',
      is: 'Velland’s ambassador',
      correctedAt: '2026-02-06',
    },
    { kind: 'update', was: 'More than 40 people', is: 'At least 52 people', correctedAt: '2026-02-05' },
    { kind: 'minor_fix', was: 'São Bras', is: 'São Brás', correctedAt: null },
  ])
  await shell.goTo('Correction log')
  await expect(log.rows).toHaveCount(4)
  await expect(log.rows.first()).toContainText('São')

  await log.sortBy('Date')
  await expect(log.rows.first()).toContainText('/2/2019')
  await log.sortBy('Date')
  await expect(log.rows.first()).toContainText('São')
  await log.sortBy('No.')
  await expect(log.rows.first()).toContainText('/2/2019')

  await page.keyboard.press('/')
  await expect(log.search).toBeFocused()
  await page.keyboard.type('sao bras')
  await expect(log.rows).toHaveCount(1)
  await log.search.fill('')

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await log.choose(log.filterPanel.getByRole('button', { name: 'All Kind' }), 'Clarification')
  await expect(log.rows).toHaveCount(1)
  await log.choose(log.filterPanel.getByRole('button', { name: 'Clarification Kind' }), 'All')
  await log.filterPanel.getByRole('textbox', { name: 'From', exact: true }).fill('2026-02-05')
  await log.filterPanel.getByRole('textbox', { name: 'To', exact: true }).fill('2026-02-06')
  await expect(log.rows).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Remove from 5 Feb 2026' }).click()
  await expect(log.rows).toHaveCount(3)
  await page.getByRole('button', { name: 'Remove to 6 Feb 2026' }).click()

  // The story had such an error before; an update and a minor fix are none.
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await log.filterPanel.getByText('An error made before').click()
  await page.keyboard.press('Escape')
  await expect(log.rows).toHaveCount(1)
  await expect(log.rows).toContainText('ambassador')
  await log.rows.getByRole('button', { name: /^No. 1. This story had the same kind of error/ }).click()
  await expect(log.entry).toContainText('Entry 1')
  await page.getByRole('button', { name: 'Remove made before' }).click()
  await log.row('ambassador').click()
  await log.table.focus()
  await page.keyboard.press('b')
  await expect(log.row('/2/2019')).toHaveAttribute('aria-selected', 'true')

  await test.step('the charts count what the filter lets through, with the figures behind them', async () => {
    await page.keyboard.press('c')
    const kinds = page.getByRole('figure', { name: 'By kind, each month' })
    await expect(kinds.getByRole('img', { name: /^Clarification: 1, most in Feb 2026: 1/ })).toBeVisible()
    await expect(page.getByText(/^4 entries, Feb 2026 to/)).toBeVisible()
    await kinds.getByRole('button', { name: 'Correction: show only these' }).click()
    await expect(page.getByText(/^One entry, Feb 2026, by/)).toBeVisible()
    await page.getByRole('button', { name: 'Show By error, each month as a table' }).click()
    const errors = page.getByRole('figure', { name: 'By error, each month' })
    await expect(errors.getByRole('row', { name: 'Other 1 1' })).toBeVisible()
    await expect(page.getByRole('figure', { name: 'Time to correct' })).toContainText('No entry says')
    await page.getByRole('button', { name: 'Remove Correction' }).click()
    await page.keyboard.press('c')
    await expect(log.rows).toHaveCount(4)
  })

  await log.row('/2/2019').click()
  await log.table.focus()
  await page.keyboard.press('x')
  await shell
    .dialog(/^Reject/)
    .getByRole('textbox')
    .fill('Twice in the log')
  await shell
    .dialog(/^Reject/)
    .getByRole('button', { name: 'Reject' })
    .click()
  await log.status('Rejected').click()
  await expect(log.rows).toHaveCount(1)
  await expect(log.status('Draft')).toContainText('3')
  await log.status('Draft').click()
  await expect(log.rows).toHaveCount(4)
})

interface WrittenEntry {
  readonly kind: 'correction' | 'clarification' | 'update' | 'minor_fix'
  readonly was: string
  readonly is: string
  readonly correctedAt: string | null
}

/** Writes entries about the only story of the library, as other windows would. */
async function writeEntries(page: Page, entries: readonly WrittenEntry[]): Promise<void> {
  const story = (await ask(page, 'story:list', {}))[0]?.story
  if (story === undefined) throw new Error('There is no story.')
  for (const { kind, was, is, correctedAt } of entries) {
    await ask(page, 'correction:create', {
      storyId: story.id,
      claimIds: [],
      fields: {
        kind,
        location: 'body',
        originalText: was,
        correctedText: is,
        publicNote: kind === 'minor_fix' ? '' : `We wrote “${was}”. Right is “${is}”.`,
        repeatsError: true,
        errorType: 'other',
        severity: 'substantive',
        placement: 'foot',
        storyHeadline: story.headline,
        storyUrl: null,
        storyByline: story.byline,
        storyPublishedAt: story.publishedAt,
        reportedBy: null,
        reportedAt: null,
        foundAt: null,
        correctedAt,
        delayReason: '',
        cause: '',
        stageIntroduced: null,
        prevention: '',
        responsible: null,
      },
    })
  }
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing wrong with the correction log in the ${theme.toLowerCase()} theme`, async ({
    stet,
  }) => {
    const { app, page } = await stet.start()
    const [shell, log] = [new Shell(page), new CorrectionsPage(page)]
    await shell.introduce('Robin Ash')
    await shell.goTo('Settings')
    await page.getByRole('radio', { name: theme }).click()
    await new Importing(page).bringIn(await storyText('corran-pass.txt'))
    await shell.goTo('Correction log')
    await expectAccessible(page)
    await writeEntries(page, [
      { kind: 'correction', was: '30/2/2019', is: '28/2/2019', correctedAt: '2026-02-04' },
      { kind: 'update', was: 'More than 40 people', is: 'At least 52 people', correctedAt: null },
    ])
    await log.row('/2/2019').click()
    await expect(log.notice).toBeVisible()
    await log.button(/^Approve/).click()
    await expect(log.entry).toContainText('Approved by')
    await expectAccessible(page)

    await page.getByRole('radio', { name: 'Charts' }).click()
    await expect(page.getByRole('figure', { name: 'Time to correct' })).toBeVisible()
    await page.getByRole('button', { name: /^Show By kind/ }).click()
    await expectAccessible(page)
    await page.getByRole('radio', { name: 'Entries' }).click()

    // In a small window the notice stands over the fields.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
    await expect(log.entry.getByRole('article')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await expect(log.filterPanel).toBeVisible()
    // The library beneath puts a button for screen readers outside of the panel, and of every landmark.
    await expectAccessible(page, '[role=dialog]')
  })
}

async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html) }))).toEqual([])
}
