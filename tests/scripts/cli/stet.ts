import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'
import { runCli } from '../../../electron/cli/run-cli.ts'

const program = resolve(import.meta.dirname, '../../../electron/cli/stet.ts')

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A desk of its own for a test: a data folder, a folder for files, and the command line on them. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'stet-cli-'))
  readonly data = join(this.folder, 'data')

  /** Runs `stet` with these words within this process: the same program without the time to start it. */
  async call(words: readonly string[]): Promise<Run> {
    let [stdout, stderr] = ['', '']
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        stdout += Buffer.from(text).toString()
        return true
      }),
      vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
        stderr += String(text)
        return true
      }),
    ]
    try {
      return { code: await runCli(['--data', this.data, ...words]), stdout, stderr }
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
  }

  /** Runs `stet` with these words in a process of its own. */
  async run(words: readonly string[], stdin: string | Uint8Array = ''): Promise<Run> {
    const child = spawn(process.execPath, [program, '--data', this.data, ...words], { cwd: this.folder })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
    const code = await new Promise<number | null>((done) => child.once('close', done))
    return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
  }

  /** The result of a call that has to succeed, without the line's end. */
  async done(...words: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.call(words)
    if (code !== 0) throw new Error(`stet ${words.join(' ')} ended with ${code ?? 'a signal'}: ${stderr}`)
    return stdout.trimEnd()
  }

  /** The JSON that a call printed, which has to succeed. */
  async json<T>(...words: readonly string[]): Promise<T> {
    return JSON.parse(await this.done(...words, '--json')) as T
  }

  /** Writes a file for a command to read; answers its path. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name)
    writeFileSync(path, content)
    return path
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A short article with a wrong year, as a page would give it. */
export const article = `Offer of help stands

By Jo Roe

The minister has offered help, an official said on Tuesday.

More than 900 people were killed and an unknown number of hostages was taken. The hostages are held in the north.

“We’re grateful for that offer,” the spokesman said.

UPDATE: 10/10/203; this story was updated with comments.
`
