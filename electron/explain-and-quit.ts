import { app, dialog, shell } from 'electron'

/** Says why Stet cannot work with its data folder, offers to look at it, and ends the program. */
export async function explainAndQuit(reason: string, folder: string): Promise<void> {
  console.error(`${reason} (${folder})`)
  await app.whenReady()
  const showFolder = 1
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Stet',
    message: 'Stet cannot use its data folder.',
    detail: `${reason}\n\n${folder}`,
    buttons: ['Quit', 'Show folder'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response === showFolder) await shell.openPath(folder)
  app.exit(1)
}
