import { createHash } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import { stetCommand } from './command-line.ts'
import { dropFile } from './drop-file.ts'
import { type StetDesk, test } from './fixtures.ts'
import { answerOpening } from './native-dialogs.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyPath, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { Shell } from './pages/shell.ts'
import { runToEnd } from './run-to-end.ts'
import { canMount, fillDisk, makeReadOnly, mountDisk, unmountDisk } from './small-disk.ts'

const fact = 'More than 40 people have been killed'

/** Brings the story of Corran Pass in and marks one claim in it. */
async function beginStory(page: Page): Promise<void> {
  await new Shell(page).introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await new Desk(page).markByMouse(fact)
}

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

test.describe('a file that is no article', () => {
  let folder: string
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stet-files-'))
  })
  test.afterEach(() => rm(folder, { recursive: true }))

  test('is refused with a sentence, and what was typed before stays', async ({ stet }) => {
    const { app, page } = await stet.start()
    const importing = new Importing(page)
    await new Shell(page).introduce('Robin Ash')
    const sparse = join(folder, 'everything.txt')
    const file = await open(sparse, 'w')
    await file.truncate(200_000_000)
    await file.close()
    const empty = join(folder, 'empty.txt')
    await writeFile(empty, '')
    const picture = join(folder, 'minutes.txt')
    await writeFile(
      picture,
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(4000, 7)]),
    )

    await page.keyboard.press('Control+n')
    await page.keyboard.type('Mayor opens bridge')
    for (const [path, sentence] of [
      [sparse, /larger than 20 MB/],
      [empty, /empty\.txt” is empty/],
      [picture, /PNG image/],
      [join(folder, 'gone.txt'), /gone\.txt” is no longer there/],
      [folder, /is not a file with text in it/],
    ] as const) {
      await answerOpening(app, path)
      await importing.paste.getByRole('button', { name: 'Open a file instead' }).click()
      await expect(importing.paste.getByRole('alert')).toContainText(sentence)
      await expect(importing.article).toHaveValue('Mayor opens bridge')
    }

    // Dropped on the window, it gets the same sentence.
    await page.keyboard.press('Escape')
    await expect(importing.paste).toBeHidden()
    await dropFile(page, sparse)
    await expect(importing.paste.getByRole('alert')).toContainText('larger than 20 MB')
    await importing.paste.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Bring in the first article')).toBeVisible()
  })
})

test('a page with scripts comes in as words, and nothing in it runs', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [importing, desk] = [new Importing(page), new Desk(page)]
  await new Shell(page).introduce('Robin Ash')
  await answerOpening(app, storyPath('hostile.html'))
  await page.keyboard.press('Control+o')
  await expect(importing.part('The mill at Oster closes in May')).toContainText('Paragraph')
  await importing.review.getByRole('button', { name: 'Bring it in' }).click()
  await expect(desk.article).toContainText(
    "It has made flour since 1871 <script>window.pwned = 'escaped'</script>.",
  )
  await expect(desk.article).toContainText('The last loaf is for the town.')
  await expect(desk.article).not.toContainText('head script')
  const words = desk.article.getByText('The mill at Oster closes in May')
  await words.hover()
  await words.click()
  await desk.article.getByRole('heading', { name: 'Mill at Oster closes' }).click()
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  expect(await desk.article.locator('script, iframe, img, svg[onload], [href], [onclick]').count()).toBe(0)
  expect(page.url()).toBe('app://stet/')
})

test('a link that Stet does not keep is refused with a sentence, and the typed words stay', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const [shell, desk] = [new Shell(page), new Desk(page)]
  await beginStory(page)
  for (const [typed, sentence] of [
    ['https://robin:secret@ministry.example/toll', /user name or password/],
    ['javascript:alert(1)', /only http and https links/],
    ['file:///etc/passwd', /only http and https links/],
  ] as const) {
    await desk.addSource.fill(typed)
    await page.keyboard.press('Enter')
    await expect(shell.notice(sentence).last()).toBeVisible()
    await expect(desk.addSource).toHaveValue(typed)
  }
  // One wrong line of several: nothing is stored, nothing typed is lost, and the line is named.
  const lines = 'https://ministry.example/toll\njavascript:alert(2)'
  await desk.addSource.fill(lines)
  await page.keyboard.press('Enter')
  await expect(shell.notice('Line 2').last()).toBeVisible()
  await expect(desk.addSource).toHaveValue(lines)
  await expect(desk.sources).toHaveCount(0)
  await desk.addSource.fill('https://ministry.example/toll')
  await page.keyboard.press('Enter')
  await expect(desk.sources).toHaveCount(1)
  await expect(desk.addSource).toHaveValue('')
})

test.describe('a damaged library', () => {
  /** Works a little, closes Stet, and destroys the page of the file on which the claims stand. */
  async function damage(stet: StetDesk): Promise<string> {
    const running = await stet.start()
    await beginStory(running.page)
    await new Desk(running.page).finding('Incorrect').click()
    await new Shell(running.page).saved()
    await running.app.close()
    const path = join(stet.dataFolder, 'library.stet')
    const sqlite = new BetterSqlite3(path, { readonly: true })
    const page = Number(
      sqlite.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'claims'`).pluck().get(),
    )
    const size = Number(sqlite.pragma('page_size', { simple: true }))
    sqlite.close()
    const file = await open(path, 'r+')
    await file.write(Buffer.alloc(size, 0xff), 0, size, (page - 1) * size)
    await file.close()
    return path
  }

  test('is offered to be mended, left as it is, salvaged, or taken from the backup', async ({ stet }) => {
    const path = await damage(stet)
    const damaged = await hashOf(path)
    stet.complaints.expect(/open library/)
    const keptAside = async () =>
      (await readdir(stet.dataFolder)).filter((name) => name.includes('before-restore'))

    await test.step('salvaging keeps what can be read, and the damaged file beside it', async () => {
      const { app, page } = await stet.startAnswering([
        'Salvage what can be read',
        'Work with what was kept',
        'Open',
      ])
      // The claims come back from the history, which holds both sides of every change.
      await expectTheFinding(page)
      const [name] = await keptAside()
      expect(await hashOf(join(stet.dataFolder, name ?? ''))).toBe(damaged)
      await app.close()
      expect(await stetCommand(stet.dataFolder, 'history', '--verify')).toContain('The history holds')
    })

    await test.step('going back to the backup brings the story whole', async () => {
      await rm(path)
      await writeFile(path, await readFile(join(stet.dataFolder, (await keptAside())[0] ?? '')))
      const { page } = await stet.startAnswering(['Restore newest backup', 'Open'])
      await expectTheFinding(page)
    })
  })

  async function expectTheFinding(page: Page): Promise<void> {
    const desk = new Desk(page)
    await new LibraryPage(page).story('Corran Pass').dblclick()
    await desk.tab('All').click()
    await desk.row(fact).click()
    await expect(desk.finding('Incorrect')).toHaveAttribute('aria-pressed', 'true')
  }
})

test('a library of a newer Stet can be read but not written, and is not touched', async ({ stet }) => {
  const first = await stet.start()
  await beginStory(first.page)
  await first.app.close()
  const path = join(stet.dataFolder, 'library.stet')
  const file = await open(path, 'r+')
  // The schema's number stands at byte 60 of an SQLite file.
  await file.write(Buffer.from([0, 0, 0x27, 0x0f]), 0, 4, 60)
  await file.close()
  const before = await hashOf(path)

  const { app, page } = await stet.start()
  await expect(page.getByText('written by a newer Stet')).toBeVisible()
  await new LibraryPage(page).story('Corran Pass').dblclick()
  const desk = new Desk(page)
  await desk.tab('All').click()
  await desk.row(fact).click()
  await expect(desk.finding('Confirmed')).toBeDisabled()
  await page.keyboard.press('1')
  await page.keyboard.press('Control+n')
  await expect(new Importing(page).paste).toBeHidden()
  await app.close()
  expect(await hashOf(path)).toBe(before)
})

test.describe('a disk that takes nothing', () => {
  test.skip(!canMount, 'only root can mount a small disk')
  test.afterEach(({ stet }) => unmountDisk(stet.dataFolder))

  test('when it is full, the draft is kept, the trouble shown, and work goes on when there is room', async ({
    stet,
  }) => {
    await mountDisk(stet.dataFolder, 64)
    stet.complaints.expect(/disk_full|SQLITE_FULL|ENOSPC|SQLITE_IOERR/)
    const { app, page } = await stet.start()
    const [shell, desk] = [new Shell(page), new Desk(page)]
    await beginStory(page)
    await desk.note.fill('Ask the ministry. ')
    await page.keyboard.press('Tab')
    await shell.saved()

    const makeRoom = await fillDisk(stet.dataFolder)
    const long = 'The ministry counts those who were found, not those who are missing. '.repeat(200)
    await desk.note.fill(long)
    await expect(shell.statusLine).toContainText(/Not saved: .*disk/)
    await expect(shell.notice(/disk/).first()).toBeVisible()
    await expect(desk.note).toHaveValue(long)
    // Another claim and back: the words are still there.
    await desk.finding('Incorrect').click()
    await desk.tab('All').click()

    await makeRoom()
    await shell.statusLine.getByRole('button', { name: 'Try again' }).click()
    await expect(shell.statusLine).toContainText(/Saved \d/)
    await app.close()
    const again = await stet.start()
    await new LibraryPage(again.page).story('Corran Pass').dblclick()
    await new Desk(again.page).tab('All').click()
    await new Desk(again.page).row(fact).click()
    await expect(new Desk(again.page).note).toHaveValue(long)
    await again.app.close()
    expect(await stetCommand(stet.dataFolder, 'history', '--verify')).toContain('The history holds')
  })

  test('when the folder can only be read, Stet says so and writes nothing', async ({ stet }) => {
    await mountDisk(stet.dataFolder, 64)
    const first = await stet.start()
    await beginStory(first.page)
    await first.app.close()
    await makeReadOnly(stet.dataFolder)
    const { code, dialogs } = await runToEnd(stet.dataFolder, ['Quit'])
    expect(code).toBe(1)
    expect(dialogs).toMatchObject([{ message: 'Stet cannot use its data folder.' }])
    expect(dialogs[0]?.detail).toContain('may not write')
  })
})
