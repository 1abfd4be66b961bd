// Loaded into Electron with --require by tests that meet a native dialog before there is a window. The answers are
// button labels in STET_TEST_ANSWERS, one after the other; every dialog shown goes to stdout as one JSON line.
import { dialog } from 'electron'

/** @type {string[]} */
const answers = JSON.parse(process.env.STET_TEST_ANSWERS ?? '[]')

/** @param {...unknown} args */
dialog.showMessageBox = (...args) => {
  const options = /** @type {import('electron').MessageBoxOptions} */ (args.at(-1))
  const { message, detail = '', buttons = [] } = options
  console.log(`dialog ${JSON.stringify({ message, detail, buttons })}`)
  const answer = answers.shift()
  const response = buttons.findIndex((label) => label === answer)
  if (response < 0) throw new Error(`No answer for the dialog “${message}”.`)
  return Promise.resolve({ response, checkboxChecked: false })
}
