import { createInterface } from 'node:readline'

/** The lines on stdin that hold anything. */
export async function* linesOfStdin(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  for await (const line of lines) if (line.trim() !== '') yield line
}

/** The value of a line of JSON; null for what is no JSON. */
export function parseJsonLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
