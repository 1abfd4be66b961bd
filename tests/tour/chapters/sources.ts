import { expect } from '@playwright/test'
import type { Guide } from '../guide.ts'

/** A person is a source too: tied to a claim by name, called, and the call written down. */
export async function logCall(guide: Guide): Promise<void> {
  const { page, shell, desk, sources } = guide
  await desk.addSource.fill('Duty officer, Joint Rescue Command')
  await page.keyboard.press('Enter')
  await expect(desk.sources).toHaveCount(3)
  await shell.goTo('Sources')
  await sources.row('Duty officer').click()
  await sources.pane.getByRole('button', { name: 'Log a call or mail' }).click()
  await sources.choose(sources.openContact.getByRole('button', { name: /Outcome$/ }), 'Reached')
  await sources.openContact
    .getByRole('textbox', { name: 'Asked' })
    .fill('How many people died at the pier, as of now?')
  await sources.openContact
    .getByRole('textbox', { name: 'Answered' })
    .fill('64 for certain. The number will be given again at six in the evening.')
  await sources.openContact.getByRole('button', { name: 'Done' }).click()
  await expect(sources.contacts.first()).toContainText('64 for certain')
  await guide.picture('sources')
}
