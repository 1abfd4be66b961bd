/** A stretch of the text, in code points, as brat counts. */
export interface BratSpan {
  readonly start: number
  readonly end: number
}

/** One attribution as people marked it: whose words, what brings them, the words. Each may be in several pieces. */
export interface BratAttribution {
  /** Empty where the text does not say whose words they are. */
  readonly source: readonly BratSpan[]
  readonly cue: readonly BratSpan[]
  readonly content: readonly BratSpan[]
}

/** Reads the attributions of a brat standoff document: the spans of its T lines that its E lines tie together. */
export function readBrat(standoff: string): BratAttribution[] {
  const spans = new Map<string, readonly BratSpan[]>()
  const attributions: BratAttribution[] = []
  for (const line of standoff.split('\n')) {
    const [name = '', what = ''] = line.split('\t')
    if (name.startsWith('T')) spans.set(name, spansOf(what))
    if (!name.startsWith('E')) continue
    const parts = what.split(' ').map((part) => part.split(':'))
    const spansAs = (role: RegExp): readonly BratSpan[] =>
      parts.flatMap(([label = '', span = '']) => (role.test(label) ? (spans.get(span) ?? []) : []))
    attributions.push({
      source: spansAs(/^Source\d*$/),
      cue: spansAs(/^Cue\d*$/),
      content: spansAs(/^Content\d*$/),
    })
  }
  return attributions
}

/** “Content 12 30;34 50” */
function spansOf(what: string): BratSpan[] {
  return what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((piece) => {
      const [start = 0, end = 0] = piece.split(' ').map(Number)
      return { start, end }
    })
}
