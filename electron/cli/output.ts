/** Writes a line of the result. */
export function printLine(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Writes the result as one JSON document. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value, null, 2))
}

/** Tells the person something that is no part of the result. */
export function tell(message: string): void {
  process.stderr.write(`stet: ${message}\n`)
}

/** Longest cell that a table shows, in UTF-16 units. The whole words are in the JSON. */
const widestCell = 90

/** Writes rows as a table with a head, the columns one under the other. A number in a cell stands at its right. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : onOneLine(cell))),
  )
  const widths = head.map((label, column) =>
    Math.max(label.length, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const isNumber = head.map((_label, column) => typeof rows[0]?.[column] === 'number')
  for (const row of [head, ...cells]) {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width)
    })
    printLine(padded.join('  ').trimEnd())
  }
}

/** Control characters go too: what an article says must not steer a terminal. */
function onOneLine(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()
  if (line.length <= widestCell) return line
  return `${line.slice(0, widestCell - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
