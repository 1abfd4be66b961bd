// Loaded into Electron with --require by tests that meet a native dialog before there is a window. The answers are
// button labels in STET_TEST_ANSWERS, one after the other; every dialog shown goes to stdout as one JSON line.
import { dialog, type MessageBoxOptions } from 'electron'

const answers = JSON.parse(process.env.STET_TEST_ANSWERS ?? '[]') as string[]

function answerMessageBox(
  options: MessageBoxOptions,
): Promise<{ response: number; checkboxChecked: boolean }> {
  const { message, detail = '', buttons = [] } = options
  console.log(`dialog ${JSON.stringify({ message, detail, buttons })}`)
  const answer = answers.shift()
  const response = buttons.findIndex((label) => label === answer)
  if (response < 0) throw new Error(`No answer for the dialog “${message}”.`)
  return Promise.resolve({ response, checkboxChecked: false })
}

// Before there is a window, every dialog is shown without one.
Object.assign(dialog, { showMessageBox: answerMessageBox })
