import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'

/**
 * Everything that Stet complained of while a test ran: errors and warnings on the console of any window, which
 * includes what the content security policy refused, errors and rejections that nobody caught, on either side, and
 * lines of the error log.
 */
export class Complaints {
  readonly #heard: string[] = []
  readonly #expected: RegExp[] = []

  /** Hears one run of Stet from now on. */
  listenTo(app: ElectronApplication): void {
    const context = app.context()
    context.on('console', (message) => {
      const type = message.type()
      if (type === 'error' || type === 'warning') this.#heard.push(`console ${type}: ${message.text()}`)
    })
    context.on('weberror', (event) => this.#heard.push(`uncaught in a window: ${String(event.error())}`))
    app.process().stderr?.on('data', (chunk: Buffer) => {
      const lines = chunk.toString().split('\n')
      this.#heard.push(...lines.filter((line) => /\b(uncaught|unhandled)/i.test(line)))
    })
  }

  /** What a test brings about on purpose is no complaint. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern)
  }

  /** Everything heard, and everything in the error log of the data folder, that no test has said to expect. */
  async unexpected(dataFolder: string): Promise<readonly string[]> {
    const log = await readFile(join(dataFolder, 'errors.log'), 'utf8').catch(() => '')
    const logged = log.split('\n').filter((line) => line !== '')
    return [...this.#heard, ...logged].filter((one) => !this.#expected.some((pattern) => pattern.test(one)))
  }
}
