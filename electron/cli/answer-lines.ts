import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { describeError } from '../ipc/describe-error.ts'
import { inOrder } from './in-order.ts'
import { printLine, tell } from './output.ts'

/** How the lines of a command's `--jsonl` are read and answered. Every line has an `id`. */
export interface LineWork<T extends { readonly id: unknown }> {
  readonly schema: z.ZodType<T>
  /** The form of a line in words, for the one who got it wrong: `{"id": …, "path": …}`. */
  readonly form: string
  /** How many lines may be worked on at a time. */
  readonly limit: number
  /** The answer to a line, without its id. */
  readonly answer: (line: T) => object | Promise<object>
}

/**
 * Reads JSON lines from stdin and prints one for each, in order and with its id. A line that cannot be answered has its sentence under
 * `error`; the others go on.
 */
export async function answerLines<T extends { readonly id: unknown }>(work: LineWork<T>): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  let failed = 0
  for await (const answer of inOrder(withoutEmpty(lines), work.limit, (line) => answerLine(line, work))) {
    if ('error' in answer) failed += 1
    printLine(JSON.stringify(answer))
  }
  if (failed > 0) tell(`${failed} could not be read; the reason stands in the line.`)
}

async function* withoutEmpty(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim() !== '') yield line
}

async function answerLine<T extends { readonly id: unknown }>(
  line: string,
  { schema, form, answer }: LineWork<T>,
): Promise<object> {
  const parsed = schema.safeParse(parseJson(line))
  if (!parsed.success) return { id: null, error: `This line is not of the form ${form}.` }
  const { id } = parsed.data
  try {
    return { id, ...(await answer(parsed.data)) }
  } catch (error) {
    return { id, error: describeError(error).message }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
