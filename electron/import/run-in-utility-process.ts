import { utilityProcess } from 'electron'
import { join } from 'node:path'
import { ErrorTail } from './error-tail.ts'
import { childMemoryLimit, type ParseChild } from './read-article.ts'

/**
 * Starts the bundled parse-child beside the main script as a utility process: Chromium's own child, without a
 * window, killed after one article. It gets an empty environment and holds no code that opens a file or a
 * connection.
 */
export function startUtilityProcess(): ParseChild {
  const child = utilityProcess.fork(join(import.meta.dirname, 'parse-child.js'), [], {
    serviceName: 'Stet article reader',
    // V8's flags reach a utility process only this way: given as Node's own they are ignored (measured, Electron 42).
    execArgv: [
      `--js-flags=--max-old-space-size=${String(childMemoryLimit)} --disallow-code-generation-from-strings`,
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors = new ErrorTail(child.stderr)
  return {
    send: (source) => {
      child.postMessage(source)
    },
    onAnswer: (listener) => {
      child.once('message', listener)
    },
    onEnd: (listener) => {
      child.once('exit', (code) => listener({ code, errorOutput: errors.text }))
    },
    kill: () => {
      child.kill()
    },
  }
}
