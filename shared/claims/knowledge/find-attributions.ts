import type { Span } from '../../domain/anchor.ts'
import type { Reading, Sentence } from '../../text/reading.ts'
import type { Attribution, AttributionKind, Speaker } from './attribution.ts'
import type { Cue } from './cue.ts'
import { introductionOf } from './introductions.ts'
import { mediumOf } from './medium.ts'
import type { Quotation } from './quotation.ts'
import { cuesOfQuotations } from './quote-cues.ts'
import type { SpeakerResolver } from './speaker-resolver.ts'

/** The attribution of a quotation, by the index of the quotation; null for those within others. */
export interface FoundAttributions {
  readonly attributions: readonly Attribution[]
  readonly ofQuotation: readonly (Attribution | null)[]
}

/** Ties cues and quotations together and tells whose they are, in the order of the text. */
export function* findAttributions(
  reading: Reading,
  quotations: readonly Quotation[],
  cuesOfSentence: readonly (readonly Cue[])[],
  resolver: SpeakerResolver,
): Generator<undefined, FoundAttributions> {
  const builder = new AttributionBuilder(reading, quotations, cuesOfSentence, resolver)
  for (const sentence of reading.sentences) {
    builder.readSentence(sentence)
    if (sentence.index % 32 === 31) yield
  }
  return builder.finish()
}

class AttributionBuilder {
  private readonly reading: Reading
  private readonly quotations: readonly Quotation[]
  private readonly cuesOfSentence: readonly (readonly Cue[])[]
  private readonly resolver: SpeakerResolver
  private readonly cues: readonly (Cue | null)[]
  private readonly quotationsOf: ReadonlyMap<Cue | null, readonly Quotation[]>
  private readonly attributions: Attribution[] = []
  private readonly ofQuotation: (Attribution | null)[]
  private next = 0

  constructor(
    reading: Reading,
    quotations: readonly Quotation[],
    cuesOfSentence: readonly (readonly Cue[])[],
    resolver: SpeakerResolver,
  ) {
    this.reading = reading
    this.quotations = quotations
    this.cuesOfSentence = cuesOfSentence
    this.resolver = resolver
    this.cues = cuesOfQuotations(reading, quotations, cuesOfSentence)
    this.quotationsOf = Map.groupBy(quotations, ({ index }) => this.cues[index] ?? null)
    this.ofQuotation = quotations.map(() => null)
  }

  readSentence(sentence: Sentence): void {
    for (const cue of this.cuesOfSentence[sentence.index] ?? []) {
      const own = this.quotationsOf.get(cue) ?? []
      const attribution = attributionOf(this.reading, cue, own, this.resolver)
      this.attributions.push(attribution)
      for (const { index } of own) this.ofQuotation[index] = attribution
      if (own.length > 0) this.remember(sentence.index, attribution)
    }
    for (; (this.quotations[this.next]?.start ?? Infinity) < sentence.end; this.next += 1) {
      const quotation = this.quotations[this.next]
      if (quotation === undefined || quotation.depth > 0 || this.cues[this.next] !== null) continue
      const attribution = this.withoutCue(quotation, sentence.index)
      this.attributions.push(attribution)
      this.ofQuotation[this.next] = attribution
      this.remember(sentence.index, attribution)
    }
  }

  finish(): FoundAttributions {
    giveBackwards(this.quotations, this.ofQuotation, this.attributions)
    return { attributions: this.attributions, ofQuotation: this.ofQuotation }
  }

  private remember(sentence: number, { speaker }: Attribution): void {
    if (speaker !== null) this.resolver.remember(sentence, speaker)
  }

  /** A quotation of which its own sentences do not say who speaks: the sentences around it do. */
  private withoutCue(quotation: Quotation, sentence: number): Attribution {
    const { start, end } = quotation
    const speaker = this.speakerAround(quotation, sentence)
    const content = [{ start, end }]
    return {
      kind: 'quote',
      sentence,
      source: null,
      cue: null,
      cueKind: null,
      content,
      speaker,
      medium: null,
      firstReportedBy: null,
    }
  }

  private speakerAround(quotation: Quotation, sentence: number): Speaker | null {
    if (quotation.continues !== null) return this.speakerOf(quotation.continues)
    const introduction = introductionOf(this.reading, quotation, sentence)
    if (introduction !== null) return this.introduced(introduction)
    const before = previousInReach(quotation, this.quotations)
    const said = before === null ? null : this.speakerOf(before)
    return said ?? this.resolver.firstPersonOf(sentence) ?? this.resolver.firstPersonOf(sentence - 1)
  }

  private speakerOf(quotation: number): Speaker | null {
    return this.ofQuotation[quotation]?.speaker ?? null
  }

  private introduced(sentence: number): Speaker | null {
    const source = this.cuesOfSentence[sentence]?.at(-1)?.source ?? null
    const speaker = source === null ? null : this.resolver.resolve(source, sentence)
    return speaker ?? this.resolver.firstPersonOf(sentence)
  }
}

function attributionOf(
  reading: Reading,
  cue: Cue,
  own: readonly Quotation[],
  resolver: SpeakerResolver,
): Attribution {
  const { tokens } = reading
  const spanOf = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  const speaker = cue.source === null ? null : resolver.resolve(cue.source, cue.sentence)
  const sentence = reading.sentences[cue.sentence]
  const source = cue.source === null ? null : spanOf(cue.source.firstToken, cue.source.endToken)
  const isFirst = cue.lemma === 'report' && tokens[cue.firstToken - 1]?.key === 'first'
  return {
    kind: kindOf(cue, own, speaker),
    sentence: cue.sentence,
    source,
    cue: spanOf(cue.firstToken, cue.endToken),
    cueKind: cue.kind,
    content: contentOf(reading, cue, own),
    speaker,
    medium: sentence === undefined ? null : mediumOf(reading, sentence, cue),
    firstReportedBy: isFirst ? (speaker?.name ?? null) : null,
  }
}

function kindOf(cue: Cue, own: readonly Quotation[], speaker: Speaker | null): AttributionKind {
  if (own.length > 0) return 'quote'
  if (cue.kind === 'think' || cue.kind === 'want') return 'thought'
  return speaker?.isOfficial === true ? 'statement' : 'paraphrase'
}

function contentOf({ tokens }: Reading, cue: Cue, own: readonly Quotation[]): Span[] {
  const spans: Span[] = own.map(({ start, end }) => ({ start, end }))
  if (cue.content === null) return spans
  let { firstToken, endToken } = cue.content
  // Marks at the edges are no part of what was said.
  while (endToken > firstToken && isEdge(tokens[endToken - 1]?.word)) endToken -= 1
  while (endToken > firstToken && isEdge(tokens[firstToken]?.word)) firstToken += 1
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]]
  if (first === undefined || last === undefined || firstToken >= endToken) return spans
  const content = { start: first.start, end: last.end }
  if (spans.length === 0) return [content]
  const isWithinQuote = spans.some(({ start, end }) => start <= content.start && content.end <= end)
  return isWithinQuote
    ? spans
    : [content, ...spans.filter(({ start, end }) => start < content.start || end > content.end)]
}

function isEdge(word: string | undefined): boolean {
  return word !== undefined && /^[,.;:—–―-]$|^--$/.test(word)
}

/** The quotation before it in the same paragraph or the one before. */
function previousInReach(quotation: Quotation, quotations: readonly Quotation[]): number | null {
  for (let at = quotation.index - 1; at >= 0; at -= 1) {
    const one = quotations[at]
    if (one === undefined || quotation.block - one.block > 1) return null
    if (one.depth === 0) return at
  }
  return null
}

/** The last part of a quotation over several paragraphs often is the one that says whose it is. */
function giveBackwards(
  quotations: readonly Quotation[],
  ofQuotation: (Attribution | null)[],
  attributions: Attribution[],
): void {
  for (const { index, continues } of quotations.toReversed()) {
    const earlier = continues === null ? null : (ofQuotation[continues] ?? null)
    const speaker = ofQuotation[index]?.speaker ?? null
    if (continues === null || earlier === null || speaker === null || earlier.cue !== null) continue
    const known = { ...earlier, speaker }
    attributions[attributions.indexOf(earlier)] = known
    ofQuotation[continues] = known
  }
}
