import { quotedOrAll } from './quoted-parts.ts'
import { type SpokenWords, spokenWords } from './spoken-words.ts'

/** A stretch of a quotation that claims to stand in the source without a gap: what stands between two gaps, or a sentence of it. */
export interface QuotationUnit {
  readonly words: SpokenWords
  /** What parts it from the stretch before it: nothing that a reader sees, or a gap that the quotation shows. */
  readonly join: 'silent' | 'declared'
  /** How the gap before it is shown to readers: "…", "[the hostages]"; empty for a silent join or words of the article. */
  readonly gap: string
  /** The same after the last stretch; empty for all others. */
  readonly gapAfter: string
}

const gap = /\[[^\]\n]{0,200}\]|\(\s*(?:…|\.{3,})\s*\)|…|\.(?:\s?\.){2,}/gu

/** Cuts the quoted words of a claim at the gaps that they show. Empty when no words are quoted. */
export function quotationUnits(words: string): readonly QuotationUnit[] {
  const units: QuotationUnit[] = []
  for (const part of quotedOrAll(words)) {
    let shown = ''
    let at = 0
    const add = (text: string) => {
      const spoken = spokenWords(text)
      if (spoken.keys.length === 0) return
      const join = units.length > 0 || shown !== '' ? 'declared' : 'silent'
      units.push({ words: spoken, join, gap: shown, gapAfter: '' })
      shown = ''
    }
    for (const match of part.matchAll(gap)) {
      add(part.slice(at, match.index))
      shown = shown === '' ? match[0] : `${shown} ${match[0]}`
      at = match.index + match[0].length
    }
    add(part.slice(at))
    const last = units.at(-1)
    if (shown !== '' && last !== undefined) units[units.length - 1] = { ...last, gapAfter: shown }
  }
  return units
}

/** The sentences of a stretch, each to be looked for by itself; itself when it is one. */
export function sentenceUnits(unit: QuotationUnit): readonly QuotationUnit[] {
  const sentences = sentencesOf(unit.words.text)
    .map(spokenWords)
    .filter(({ keys }) => keys.length > 0)
  return sentences.map((words, index) => ({
    words,
    join: index === 0 ? unit.join : 'silent',
    gap: index === 0 ? unit.gap : '',
    gapAfter: index === sentences.length - 1 ? unit.gapAfter : '',
  }))
}

/** Sentences as punctuation tells them: enough to find again each for itself what was put together. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]["'”’]?)\s+(?=["'“‘]?[\p{Lu}\p{N}])/u).flatMap((sentence, index, all) => {
    // An initial or an abbreviation ends no sentence; what belongs to the one before is put back.
    const before = all[index - 1]
    if (before !== undefined && endsInAbbreviation(before)) return []
    let whole = sentence
    for (let next = index + 1; next < all.length && endsInAbbreviation(whole); next += 1)
      whole += ` ${all[next] ?? ''}`
    return [whole]
  })
}

function endsInAbbreviation(text: string): boolean {
  return /(?:^|\s)(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Prof|St|No|vs)\.$/u.test(
    text,
  )
}
