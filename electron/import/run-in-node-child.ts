import { fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ErrorTail } from './error-tail.ts'
import { childMemoryLimit, type ParseChild } from './read-article.ts'

/** The folder that holds the project's sources and its node_modules: all that the child may read. */
const root = join(import.meta.dirname, '..', '..')

/**
 * Starts parse-child.ts as a Node child under the permission model: it can read the program's own files and
 * nothing else, write nothing, start no process or worker, load no addon, make no code from strings. Nothing in
 * it opens a connection, and it gets an empty environment, so there is no secret it could hand on.
 */
export function startNodeChild(memoryLimit: number = childMemoryLimit): ParseChild {
  const entry = fileURLToPath(new URL('./parse-child.ts', import.meta.url))
  const child = fork(entry, [], {
    execArgv: [
      '--permission',
      ...['electron', 'shared', 'node_modules', 'package.json'].map(
        (name) => `--allow-fs-read=${join(root, name)}`,
      ),
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${String(memoryLimit)}`,
      '--no-warnings',
    ],
    cwd: dirname(entry),
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const errors = new ErrorTail(child.stderr)
  return {
    send: (source) => {
      // A child that is gone before it is asked says so through onEnd.
      child.send(source, () => undefined)
    },
    onAnswer: (listener) => {
      child.once('message', listener)
    },
    onEnd: (listener) => {
      child.once('error', (error) => listener({ code: null, errorOutput: error.message }))
      child.once('close', (code) => listener({ code, errorOutput: errors.text }))
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
