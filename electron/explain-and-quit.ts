import { app, shell } from 'electron'
import { ask } from './dialogs/ask.ts'

/** Says why Stet cannot work with its data folder, offers to look at it, and ends the program. */
export async function explainAndQuit(reason: string, folder: string): Promise<void> {
  console.error(`${reason} (${folder})`)
  await app.whenReady()
  const isToBeShown = await ask('Stet cannot use its data folder.', `${reason}\n\n${folder}`, [
    ['Show folder', true],
    ['Quit', false],
  ])
  if (isToBeShown) await shell.openPath(folder)
  app.exit(1)
}
