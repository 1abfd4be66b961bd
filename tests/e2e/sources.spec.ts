import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { answerBoxes, answerOpening, answerSaving, shownBoxes } from './native-dialogs.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'
import { SourcesPage } from './pages/sources.ts'

test('the first source comes in with a link that was looked at before it is kept', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await expect(page.getByText('No sources yet')).toBeVisible()

  await page.keyboard.press('n')
  const dialog = shell.dialog('New source')
  const link = dialog.getByRole('textbox', { name: 'Link' })
  const add = dialog.getByRole('button', { name: 'Add source' })
  await expect(link).toBeFocused()
  for (const [typed, sentence] of [
    ['javascript:alert(1)', 'is not a web link: only http and https links are kept'],
    ['https://robin:secret@example.org/', 'holds a user name or password'],
    ['file:///etc/passwd', 'is not a web link: only http and https links are kept'],
  ] as const) {
    await link.fill(typed)
    await page.keyboard.press('Tab')
    await expect(dialog.getByText(sentence)).toBeVisible()
    await expect(add).toBeDisabled()
  }

  // An address without its scheme is understood; kind and title come from the link.
  await link.fill('www.apnews.com/2026/velland-offers-help')
  await expect(dialog.getByRole('textbox', { name: 'Title or name' })).toHaveValue(
    'apnews.com: velland offers help',
  )
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(sources.row('velland offers help')).toContainText('Wire story')
  await expect(sources.field('Link')).toHaveValue('https://www.apnews.com/2026/velland-offers-help')

  // The same link, written differently, is not a second source.
  await page.getByRole('button', { name: 'New source' }).click()
  await link.fill('http://WWW.apnews.com/2026/velland-offers-help/?utm_source=mail')
  await expect(dialog.getByText('The library has this link already')).toBeVisible()
  await dialog.getByRole('button', { name: 'apnews.com: velland offers help' }).click()
  await expect(dialog).toBeHidden()
  await expect(sources.rows).toHaveCount(1)

  // It opens outside Stet, after asking, and the host is named.
  await answerBoxes(app, 'Cancel')
  await sources.table.focus()
  await page.keyboard.press('o')
  await expect
    .poll(async () => (await shownBoxes(app)).map(({ message }) => message))
    .toEqual(['Open www.apnews.com outside Stet?'])
})

test('a bad link in a field is said to be wrong, is not stored, and is not lost', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ title: 'Harbour master' })
  await sources.add({ title: 'Coast guard bulletin' })

  await sources.row('Harbour master').click()
  await sources.field('Link').fill('https://me:secret@example.org/log')
  await page.keyboard.press('Tab')
  const sentence = sources.pane.getByText('The link holds a user name or password')
  await expect(sentence).toBeVisible()
  await sources.row('Coast guard').click()
  await expect(sources.field('Link')).toHaveValue('')
  await sources.row('Harbour master').click()
  await expect(sources.field('Link')).toHaveValue('https://me:secret@example.org/log')
  await expect(sentence).toBeVisible()

  await sources.field('Link').fill('https://example.org/log')
  await page.keyboard.press('Enter')
  await expect(sentence).toBeHidden()
  await expect(sources.pane.getByRole('button', { name: 'Open the link' })).toBeVisible()

  await sources.field('Title').fill('')
  await sources.row('Coast guard').click()
  await expect(sources.row('Harbour master')).toBeVisible()
})

test('a source without a name carries the record of why, approved by a named editor', async ({ stet }) => {
  let { page } = await stet.start()
  const shell = new Shell(page)
  let sources = new SourcesPage(page)
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ title: 'Official at the interior ministry' })
  await expect(sources.anonymity).toBeHidden()
  await sources.pane.getByText('The copy does not name this source').click()
  await expect(sources.anonymity).toContainText('Still missing: how the copy describes the source')
  await sources.pane.getByText('The copy does not name this source').click()
  await expect(sources.anonymity).toBeHidden()

  await sources.choose(sources.choice('Terms'), 'Background')
  await sources.field('Description in the copy').fill('an official with knowledge of the offer')
  await sources.field('Why the source is not named').fill('Not allowed to speak before the talks end.')
  for (const question of ['It is information', 'It cannot be had otherwise', 'The source is in a position']) {
    await sources.anonymity
      .getByRole('radiogroup', { name: new RegExp(question) })
      .getByText('Yes')
      .click()
  }
  await sources.field('Identity known to').fill('Robin Ash, the editor')
  await expect(sources.anonymity).toContainText('Still missing: approval by a named editor')
  await expect(sources.anonymity).toContainText('An editor approves this; none is among the people')
  await ask(page, 'people:add', { name: 'Kim Osei', initials: 'KO', role: 'standards_editor' })
  await sources.choose(sources.choice('Approved by'), 'Kim Osei')
  await expect(sources.anonymity).toContainText('Complete')
  await sources.anonymity.getByText('Confidential: no export says').click()
  await expect(
    sources.row('Official at the interior').getByRole('img', { name: 'Confidential' }),
  ).toBeVisible()
  await expect(sources.part('History')).toContainText('Robin Ash changed the approval of anonymity')

  // Another run of Stet knows it all.
  await shell.saved()
  await page.close()
  ;({ page } = await stet.start())
  sources = new SourcesPage(page)
  await new Shell(page).goTo('Sources')
  await sources.row('Official at the interior').click()
  await expect(sources.anonymity).toContainText('Complete')
  await expect(sources.field('Why the source is not named')).toHaveValue(
    'Not allowed to speak before the talks end.',
  )
})

test('a call is logged while it goes on, and taken back when it was logged by mistake', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ title: 'Commander Jonas Wirth' })
  await expect(sources.row('Jonas Wirth')).toContainText('–')

  // By keyboard: log it, say how it went, what was asked and what was answered, and go back.
  await sources.table.focus()
  await page.keyboard.press('c')
  await expect(sources.openContact).toBeVisible()
  await expect(page.getByRole('button', { name: 'No reply Outcome' })).toBeFocused()
  await page.keyboard.type('Reached')
  await sources.openContact.getByRole('textbox', { name: 'Asked' }).fill('How many hikers are missing?')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Nobody knows before the wind lets up.')
  await page.keyboard.press('Escape')
  await expect(sources.openContact).toBeHidden()
  await expect(sources.contacts).toHaveCount(1)
  await expect(sources.contacts.first()).toContainText('Reached')
  await expect(sources.contacts.first()).toContainText('Nobody knows before the wind lets up.')
  await expect(sources.row('Jonas Wirth')).toContainText(/\d\d:\d\d/)
  await expect(page.getByRole('button', { name: /^Edit the call/ })).toBeFocused()

  // An older mail stands under the call.
  await sources.pane.getByRole('button', { name: 'Log a call or mail' }).click()
  await sources.choose(page.getByRole('button', { name: 'Call By' }), 'Email')
  await sources.openContact.getByLabel('When: day').fill('2026-02-02')
  await sources.openContact.getByRole('button', { name: 'Done' }).click()
  await expect(sources.contacts.last()).toContainText('Email')
  await sources.contacts
    .last()
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(sources.contacts).toHaveCount(1)
  await shell.notice('The contact was removed').getByRole('button', { name: 'Undo' }).click()
  await expect(sources.contacts).toHaveCount(2)
})

test('files are kept with a source, and copies of them leave it again', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ title: 'Commander Jonas Wirth' })
  const transcript = join(stet.dataFolder, 'Call with Jonas Wirth, été.txt')
  await writeFile(transcript, 'We will fly as soon as the wind lets us.')

  await answerOpening(app, transcript)
  await sources.table.focus()
  await page.keyboard.press('f')
  const file = sources
    .part('Files')
    .getByRole('listitem')
    .filter({ hasText: 'Call with Jonas Wirth, été.txt' })
  await expect(file).toContainText('40 bytes')

  const copy = join(stet.dataFolder, 'copy.txt')
  await answerSaving(app, copy)
  await file.getByRole('button', { name: /^Save a copy/ }).click()
  await expect(shell.notice('A copy was saved')).toBeVisible()
  expect(await readFile(copy, 'utf8')).toBe('We will fly as soon as the wind lets us.')

  await file.getByRole('button', { name: /^Remove/ }).click()
  await expect(file).toBeHidden()
  await shell.notice('was removed').getByRole('button', { name: 'Undo' }).click()
  await expect(file).toBeVisible()
})

test('each use of a source leads to its claim, and a source that is used stays', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, sources, desk] = [new Shell(page), new SourcesPage(page), new Desk(page)]
  const words = 'More than 40 people have been killed'
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await desk.markByMouse(words)
  await desk.addSource.fill('https://example.org/toll-of-the-ministry')
  await page.keyboard.press('Enter')
  await expect(desk.sources).toHaveCount(1)

  await shell.goTo('Sources')
  await sources.row('toll of the ministry').click()
  const use = sources.part('Used in').getByRole('button', { name: words })
  await expect(use).toBeVisible()
  await sources.table.focus()
  await page.keyboard.press('Delete')
  const refusal = shell.dialog('This source is still used')
  await refusal.getByRole('button', { name: words }).click()
  await expect(desk.inHand(1)).toBeVisible()

  // Taken off its claim, it can go, and come back.
  await desk.sources.first().click()
  await desk.card.getByRole('button', { name: 'Take off' }).click()
  await expect(desk.sources).toHaveCount(0)
  await shell.goTo('Sources')
  await expect(sources.row('toll of the ministry')).toContainText('unused')
  await sources.pane.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No sources yet')).toBeVisible()
  await shell.notice('The source was deleted').getByRole('button', { name: 'Undo' }).click()
  await expect(sources.row('toll of the ministry')).toBeVisible()
})

test('sources are found by words, kind and use, sorted, and walked through by keyboard', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ title: 'Ministère de l’Intérieur, communiqué' })
  await sources.add({ link: 'https://apnews.com/avalanche-at-corran-pass' })
  await sources.add({ title: 'بيان وزارة الداخلية' })
  await expect(sources.rows).toHaveCount(3)

  await page.keyboard.press('Control+f')
  await expect(sources.search).toBeFocused()
  await page.keyboard.type('interieur COMMUNIQUE')
  await expect(sources.rows).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(sources.table).toBeFocused()
  await expect(sources.field('Title')).toHaveValue('Ministère de l’Intérieur, communiqué')
  await sources.search.fill('zebra')
  await expect(page.getByText('No source fits')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(sources.rows).toHaveCount(3)
  await sources.choose(page.getByRole('button', { name: 'All kinds Kind' }), 'Wire story')
  await expect(sources.rows).toHaveCount(1)
  await sources.choose(page.getByRole('button', { name: 'Wire story Kind' }).first(), 'All kinds')
  await page.getByRole('button', { name: 'Unused 3' }).click()
  await expect(sources.rows).toHaveCount(3)

  const ascending = await sources.titles()
  await sources.sortBy('Source')
  await expect.poll(() => sources.titles()).toEqual([...ascending].reverse())

  await sources.table.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(sources.field('Title')).toHaveValue(ascending[1] ?? '')
  await page.keyboard.press('Enter')
  await expect(sources.field('Title')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sources.table).toBeFocused()
})

test('a thousand sources are one key press from end to end', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await addMany(page, 1000)
  await shell.goTo('Sources')
  await sources.table.focus()
  await page.keyboard.press('End')
  await expect(sources.row('Source 1000')).toBeInViewport()
  await expect(sources.field('Title')).toHaveValue('Source 1000')
  expect(await sources.rows.count()).toBeLessThan(80)
  await sources.search.fill('777')
  await expect(sources.rows).toHaveCount(1)
})

/** Puts sources into the library, as other screens would. */
async function addMany(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await ask(page, 'source:create', {
      kind: 'news_report',
      terms: 'on_record',
      title: `Source ${String(number).padStart(4, '0')}`,
      url: `https://example.org/${number}`,
      publisher: null,
      author: null,
      publishedAt: null,
      accessedAt: null,
      archivedUrl: null,
      note: '',
      doi: null,
      isbn: null,
      nextCallAt: null,
      descriptionInCopy: null,
      anonymityReason: null,
      isInformationNotOpinion: null,
      isNotAvailableOtherwise: null,
      isInPositionToKnow: null,
      identityKnownTo: null,
      anonymityApprovedBy: null,
      anonymityApprovedAt: null,
      isConfidential: false,
    })
  }
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing wrong with the sources screen in the ${theme.toLowerCase()} theme`, async ({
    stet,
  }) => {
    const { page } = await stet.start()
    const [shell, sources] = [new Shell(page), new SourcesPage(page)]
    await shell.introduce('Robin Ash')
    await shell.goTo('Settings')
    await page.getByRole('radio', { name: theme }).click()
    await shell.goTo('Sources')
    await expectAccessible(page)
    await sources.add({ link: 'https://apnews.com/avalanche-at-corran-pass' })
    await sources.add({ title: 'Official at the ministry' })
    await sources.choose(sources.choice('Terms'), 'Deep background')
    await sources.pane.getByRole('button', { name: 'Log a call or mail' }).click()
    await expect(sources.openContact).toBeVisible()
    await expectAccessible(page)
    await sources.openContact.getByRole('button', { name: 'Done' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect(shell.dialog('New source')).toBeVisible()
    await expectAccessible(page)
  })
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html) }))).toEqual([])
}
