/** One line of the table: the same work done by Stet and by its peer, or the limit that it cannot pass. */
export interface BenchRow {
  /** What was done, and how the figure was taken (median, p95). */
  readonly work: string
  /** What Stet is held against. */
  readonly against: string
  readonly ours: number
  readonly theirs: number
  readonly unit: 'ms' | 'MB'
  /** How many times the other's figure Stet's may be at most. */
  readonly worstRatio: number
  /** A limit for Stet's own figure, in `unit`; null when the ratio is all there is. */
  readonly worst: number | null
}

/** Whether a row is within all of its bars. */
function isReached({ ours, theirs, worstRatio, worst }: BenchRow): boolean {
  return ours / theirs <= worstRatio && (worst === null || ours < worst)
}

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly BenchRow[]): string {
  const head = ['what', 'Stet', 'against', 'figure', 'ratio', 'bar', 'reached']
  const lines = [head, ...rows.map(cellsOf)]
  const widths = head.map((_name, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isFigure = (column: number) => [1, 3, 4].includes(column)
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return isFigure(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf(row: BenchRow): readonly string[] {
  const { work, against, ours, theirs, unit, worstRatio, worst } = row
  const bar = `<= ${worstRatio}x${worst === null ? '' : `, < ${worst} ${unit}`}`
  return [
    work,
    inUnit(ours, unit),
    against,
    inUnit(theirs, unit),
    `${(ours / theirs).toFixed(2)}x`,
    bar,
    isReached(row) ? 'yes' : 'no',
  ]
}

function inUnit(value: number, unit: string): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
}
