import { expect } from '@playwright/test'
import { copyingPage } from './clipboard.ts'
import { dropFile } from './drop-file.ts'
import { test } from './fixtures.ts'
import { tabTo } from './keyboard.ts'
import { answerOpening } from './native-dialogs.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyPath, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { SearchPage } from './pages/search.ts'
import { Shell } from './pages/shell.ts'

test('an empty library says what to do and opens the sample story', async ({ stet }) => {
  const { page } = await stet.start()
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await expect(
    page.getByRole('list', { name: 'How an article is checked' }).getByRole('listitem'),
  ).toHaveCount(4)
  await page.getByRole('button', { name: 'Open the sample story' }).click()
  await expect(shell.heading(/Lake Ondra/)).toBeVisible()
  await expect(shell.notice('made-up story')).toBeVisible()
})

test('an article that is dropped on the window is read and can be put right before it comes in', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const [shell, importing, desk] = [new Shell(page), new Importing(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  await dropFile(page, storyPath('corran-pass.txt'), () =>
    expect(page.getByText('Drop to import the article')).toBeVisible(),
  )
  await expect(importing.review).toContainText('corran-pass.txt')
  await expect(page.getByText('Drop to import the article')).toBeHidden()

  // What Stet understood, and what it set apart and why.
  await expect(importing.part('Rescuers offer helicopters')).toContainText('Headline')
  await expect(importing.part('Army says no troops')).toContainText('Dek')
  await expect(importing.detail('Byline')).toHaveValue('Edda Marlow')
  await expect(importing.detail('Published: day')).toHaveValue('2026-02-03')
  await expect(importing.part('Share this article')).toContainText('Share buttons')
  await expect(importing.part('Sign up for the Corran Courier')).toContainText('Newsletter box')
  await expect(importing.part('is a reporter for The Corran Courier')).toContainText('Author biography')
  await expect(importing.part('UPDATE: 2/4/206')).toContainText('Update note')

  // One thing is put back, another set aside, and the last change taken back.
  const newsletter = importing.part('Sign up for the Corran Courier')
  await newsletter.getByRole('button', { name: 'Put back' }).click()
  await expect(newsletter).toContainText('Paragraph')
  const price = importing.part('Hikers paid 85 crowns')
  await price.getByRole('button', { name: 'Set aside' }).click()
  await expect(price).toContainText('Set aside by hand')
  await importing.review.getByRole('button', { name: 'Take the last change back' }).click()
  await expect(price).toContainText('Paragraph')
  await importing.detail('Outlet').fill('The Corran Courier')
  await importing.review.getByRole('button', { name: 'Bring it in' }).click()

  await expect(shell.heading(/Rescuers offer helicopters/)).toBeVisible()
  await expect(desk.article).toContainText('By Edda Marlow')
  await expect(desk.article).toContainText('The Corran Courier')
  await expect(desk.article).toContainText('Sign up for the Corran Courier newsletter')
  await expect(desk.article).not.toContainText('She covers the mountains')
})

test('a page that was copied in a browser keeps its headings, quotes and lists, and none of its code', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const [shell, importing] = [new Shell(page), new Importing(page)]
  await shell.introduce('Robin Ash')
  const html = `<meta charset="utf-8"><h1>Ferry to Hallen stops</h1><p>The ferry stops on <b>Friday</b>, the road office said.</p>
    <blockquote><p>“We will miss it,” said its captain.</p></blockquote><h2>What comes next</h2>
    <ul><li>A bus over the bridge</li><li>A museum for the ferry</li></ul><script>window.pwned = true</script>`
  await page.keyboard.press('Control+n')
  await copyingPage(page, 'Ferry to Hallen stops The ferry stops on Friday', html, async () => {
    await page.keyboard.press('Control+v')
    await expect(importing.review).toBeVisible()
  })
  for (const [words, kind] of [
    ['Ferry to Hallen stops', 'Headline'],
    ['The ferry stops on Friday, the road office said.', 'Paragraph'],
    ['We will miss it', 'Quote'],
    ['What comes next', 'Subheading'],
    ['A museum for the ferry', 'List item'],
  ] as const) {
    await expect(importing.part(words)).toContainText(kind)
  }
  await expect(importing.review).not.toContainText('pwned')
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  await importing.review.getByRole('button', { name: 'Bring it in' }).click()
  await expect(shell.heading('Ferry to Hallen stops')).toBeVisible()
})

test('search finds words whatever their accents and case, and leads to their place', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, importing, search, desk] = [
    new Shell(page),
    new Importing(page),
    new SearchPage(page),
    new Desk(page),
  ]
  await shell.introduce('Robin Ash')
  await importing.bringIn(await storyText('corran-pass.txt'))
  await expect(shell.heading(/Corran Pass/)).toBeVisible()
  await desk.markByMouse('Tomás Ferrão, a teacher from São Brás')
  await desk.note.fill('The school in São Brás has no Ferrão on its list; ask the embassy.')
  await desk.addSource.fill('https://example.org/registre-des-élèves')
  await page.keyboard.press('Enter')
  await expect(desk.sources.filter({ hasText: 'registre' })).toBeVisible()

  // The second article comes from the file dialog, which the first time is closed again.
  await shell.goTo('Library')
  await answerOpening(app)
  await page.getByRole('button', { name: 'Open file' }).click()
  await expect(importing.review).toBeHidden()
  await answerOpening(app, storyPath('island-bridge.txt'))
  await page.getByRole('button', { name: 'Open file' }).click()
  await importing.review.getByRole('button', { name: 'Bring it in' }).click()
  await expect(shell.heading(/Hallen island/)).toBeVisible()

  await search.open()
  await page.keyboard.type('sao bras FERRAO')
  await expect(search.rows).toHaveCount(1)
  await expect(search.rows.locator('mark').first()).toHaveText(/São|Ferrão|Brás/)
  await search.tab('Articles').click()
  await expect(search.place('Rescuers offer helicopters')).toHaveCount(1)
  await expect(search.place('Rescuers').locator('mark').first()).toHaveText(/São|Ferrão|Brás/)

  await search.words.fill('nunez ana-sofia')
  await expect(search.place('Bridge to Hallen island')).toHaveCount(1)

  await search.tab('Claims').click()
  await search.words.fill('embassy')
  await expect(search.rows).toHaveCount(1)
  await tabTo(page, search.claims)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(desk.inHand(1)).toBeVisible()
  await expect(desk.note).toHaveValue(/ask the embassy/)
  await expect(desk.mark('Tomás Ferrão')).toBeInViewport()

  await shell.goTo('Library')
  await page.getByRole('button', { name: 'Search everything' }).click()
  await search.words.fill('registre eleves')
  await search.tab('Sources').click()
  await expect(search.place('registre')).toHaveCount(1)
  await search.words.fill('zebra')
  await expect(page.getByText('These words stand nowhere')).toBeVisible()
})

test('the library shows how far each story has come and what is due, and undoes archiving and deleting', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const [shell, importing, library, desk] = [
    new Shell(page),
    new Importing(page),
    new LibraryPage(page),
    new Desk(page),
  ]
  await shell.introduce('Robin Ash')
  await importing.bringIn(await storyText('island-bridge.txt'))
  await importing.bringIn(await storyText('corran-pass.txt'))
  await expect(shell.heading(/Corran Pass/)).toBeVisible()
  for (const words of ['More than 40 people have been killed', '85 crowns, about $4'])
    await desk.markByMouse(words)
  await desk.finding('Confirmed').click()
  await page.getByRole('button', { name: /^Sign off/ }).click()
  await expect(desk.tab('Open')).toHaveText(/1/)

  // A deadline in the past is called overdue, one in the future is not.
  await page.getByRole('button', { name: 'no deadline' }).click()
  const due = page.getByRole('dialog', { name: 'When the story is due' })
  await due.getByRole('textbox', { name: 'Due' }).fill('2024-05-01T12:00')
  await due.getByRole('button', { name: 'Set', exact: true }).click()
  await shell.goTo('Library')
  await expect(library.story('Corran Pass')).toContainText('1 of 2')
  await expect(library.story('Corran Pass')).toContainText('overdue')
  await expect(library.story('Hallen island')).toContainText('no claims yet')
  await expect(library.story('Hallen island')).toContainText('none')

  await library.act('Corran Pass', 'Archive')
  await expect(library.story('Corran Pass')).toBeHidden()
  await library.shelf('Archived').click()
  await expect(library.story('Corran Pass')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(library.story('Corran Pass')).toBeHidden()
  await library.shelf('Open').click()
  await expect(library.story('Corran Pass')).toBeVisible()

  await library.act('Corran Pass', 'Delete')
  await expect(library.story('Corran Pass')).toBeHidden()
  await shell
    .notice(/deleted/)
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(library.story('Corran Pass')).toContainText('1 of 2')
  await library.story('Corran Pass').dblclick()
  await desk.tab('All').click()
  await expect(desk.row('More than 40 people have been killed')).toBeVisible()
  await expect(desk.row('85 crowns')).toContainText('signed off')
})
