import type { ElectronApplication } from '@playwright/test'

/** What a message box of the system said. */
export interface MessageBox {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

/** From now on the next dialogs for opening files are answered with these paths; with none, they are cancelled. */
export async function answerOpening(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    [...paths],
  )
}

/** From now on dialogs for saving are answered with this path; null cancels them. */
export async function answerSaving(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** From now on message boxes are answered by the button of this name. */
export async function answerBoxes(app: ElectronApplication, button: string): Promise<void> {
  await app.evaluate(({ dialog }, label) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      const box = args.at(-1) as { message: string; detail?: string; buttons?: string[] }
      const shown = { message: box.message, detail: box.detail ?? '', buttons: box.buttons ?? [] }
      const boxes = (globalThis as { shownBoxes?: unknown[] }).shownBoxes ?? []
      Object.assign(globalThis, { shownBoxes: [...boxes, shown] })
      const response = shown.buttons.indexOf(label)
      if (response === -1) throw new Error(`No button “${label}” in “${box.message}”.`)
      return Promise.resolve({ response, checkboxChecked: false })
    }
  }, button)
}

/** The message boxes that were shown since `answerBoxes`. */
export async function shownBoxes(app: ElectronApplication): Promise<readonly MessageBox[]> {
  return app.evaluate(() => (globalThis as { shownBoxes?: MessageBox[] }).shownBoxes ?? [])
}
