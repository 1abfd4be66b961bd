import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { Shell } from './pages/shell.ts'
import { SourcesPage } from './pages/sources.ts'

const passphrase = 'four quiet herons'
const identity = 'Mirabel Quist, deputy head of the coast guard'

test('a confidential source is sealed in the vault, locked away, and opened again', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')

  // The vault exists once its recovery key was typed back.
  await shell.goTo('Settings')
  const vault = page.getByRole('region', { name: 'Vault' })
  await vault.getByRole('button', { name: 'Make a vault' }).click()
  const making = shell.dialog('Make a vault')
  await making.getByLabel('New passphrase').fill(passphrase)
  await making.getByLabel('The same again').fill('four quiet')
  await expect(making.getByRole('button', { name: 'Continue' })).toBeDisabled()
  await making.getByLabel('The same again').fill(passphrase)
  await page.keyboard.press('Enter')
  const recovery = shell.dialog('Write down the recovery key')
  const recoveryKey = (await recovery.getByText(/^([0-9A-Z]{4} ?){14}$/).textContent()) ?? ''
  await recovery.getByRole('textbox').fill(recoveryKey.slice(1))
  await page.keyboard.press('Enter')
  await expect(recovery.getByText('This is not the recovery key that was shown.')).toBeVisible()
  await expectAccessible(page, 'the recovery key')
  await recovery.getByRole('textbox').fill(recoveryKey.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(vault.getByText('The vault is open.')).toBeVisible()

  // What is typed of a confidential source seals itself, and undo takes it back.
  await shell.goTo('Sources')
  await sources.add({ title: 'a coast guard official' })
  await sources.row('a coast guard official').click()
  await sources.pane.getByText('The copy does not name this source').click()
  await sources.anonymity.getByText(/^Confidential: no export/).click()
  const sealed = sources.pane.getByRole('region', { name: 'In the vault' })
  await sealed.getByRole('textbox', { name: 'Who it is' }).fill(identity)
  await expect(sealed.getByRole('button', { name: 'Take out' })).toBeVisible()
  await shell.saved()
  await sealed.getByRole('button', { name: 'Take out' }).click()
  await shell.notice('was taken out of the vault').getByRole('button', { name: 'Undo' }).click()
  await expect(sealed.getByRole('textbox', { name: 'Who it is' })).toHaveValue(identity)
  await expectAccessible(page, 'a sealed source')

  // Locked, it shows nothing; a wrong passphrase says so in its field.
  await page.keyboard.press('Control+l')
  await expect(sealed.getByRole('textbox', { name: 'Who it is' })).toBeHidden()
  await sealed.getByLabel('Passphrase of the vault').fill('five loud herons')
  await page.keyboard.press('Enter')
  await expect(sealed.getByText('This does not open the vault.')).toBeVisible()
  await sealed.getByLabel('Passphrase of the vault').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(sealed.getByRole('textbox', { name: 'Who it is' })).toHaveValue(identity)

  // No file of the data folder holds a word of it.
  for (const name of await readdir(stet.dataFolder, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue
    const bytes = await readFile(join(name.parentPath, name.name)).catch(() => Buffer.alloc(0))
    for (const encoding of ['utf8', 'utf16le'] as const) {
      expect(bytes.includes(Buffer.from('Mirabel Quist', encoding)), name.name).toBe(false)
      expect(bytes.includes(Buffer.from(passphrase, encoding)), name.name).toBe(false)
    }
  }
})
