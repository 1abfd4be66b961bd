import { dialog } from 'electron'

/**
 * Asks something outside every window, and answers with what belongs to the button that was chosen. The first button is
 * the one that Enter takes; closing the dialog is the last.
 */
export async function ask<T>(
  message: string,
  detail: string,
  buttons: readonly (readonly [string, T])[],
): Promise<T> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Stet',
    message,
    detail,
    buttons: buttons.map(([label]) => label),
    defaultId: 0,
    cancelId: buttons.length - 1,
    noLink: true,
  })
  const chosen = buttons[response] ?? buttons.at(-1)
  if (chosen === undefined) throw new RangeError('A dialog needs a button.')
  return chosen[1]
}
