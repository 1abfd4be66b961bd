import type { Reading, Token } from '../../text/reading.ts'
import type { Speaker } from './attribution.ts'
import type { Cast, CastMember, Mention } from './cast.ts'
import { determiners } from './lexicon/function-words.ts'
import { officialWords } from './lexicon/official-words.ts'
import {
  bodyNouns,
  femaleTitles,
  groupNouns,
  maleTitles,
  personTitles,
  speakerNouns,
} from './lexicon/people-words.ts'
import type { SourcePhrase } from './source-phrase.ts'

/** How many sentences back a pronoun is looked for. */
const pronounReach = 6

/** Somebody whom the story describes without a name. */
interface Unnamed {
  readonly speaker: Speaker
  /** The words of the description, for telling “the defense official” from “the senior official”. */
  readonly words: readonly string[]
}

/**
 * Tells whose words they are, from the first sentence to the last: names over short names, descriptions that come again
 * (“a defense official … the official”), titles (“the president”), pronouns. Ask in the order of the text.
 */
export class SpeakerResolver {
  private readonly reading: Reading
  private readonly cast: Cast
  private readonly isQuoted: Uint8Array
  /** Those described so far, by the noun of the description. */
  private readonly unnamed = new Map<string, Unnamed[]>()
  /** By member of the cast the speakers that were made of it, one for each title. */
  private readonly namedBefore: Speaker[][] = []
  /** By the noun of a title whoever bears one, the one most spoken of. */
  private readonly bearers = new Map<string, CastMember>()
  private readonly mentionsOfSentence: Mention[][] = []
  private readonly speakerOfSentence = new Map<number, Speaker>()
  private readonly hasSpoken = new Set<number>()

  constructor(reading: Reading, cast: Cast, isQuoted: Uint8Array) {
    this.reading = reading
    this.cast = cast
    this.isQuoted = isQuoted
    for (const mention of cast.mentions) {
      const list = this.mentionsOfSentence[mention.sentence]
      if (list === undefined) this.mentionsOfSentence[mention.sentence] = [mention]
      else list.push(mention)
    }
    for (const member of cast.members) {
      for (const { words } of member.titles) {
        const head = headOfTitle(words)
        if (member.mentions > (this.bearers.get(head)?.mentions ?? -1)) this.bearers.set(head, member)
      }
    }
  }

  /** Whoever a phrase means; null when nobody fits, and for “I” and “we”, who are known only to their readers. */
  resolve(phrase: SourcePhrase, sentence: number): Speaker | null {
    const speaker = this.find(phrase, sentence)
    if (speaker !== null) {
      if (!this.speakerOfSentence.has(sentence)) this.speakerOfSentence.set(sentence, speaker)
      if (speaker.member !== null) this.hasSpoken.add(speaker.member)
    }
    return speaker
  }

  /** Remembers who spoke last, for pronouns that follow. */
  remember(sentence: number, speaker: Speaker): void {
    this.speakerOfSentence.set(sentence, speaker)
  }

  /** The first person whom a sentence names outside quotations. */
  firstPersonOf(sentence: number): Speaker | null {
    const mention = this.mentionsOfSentence[sentence]?.find(
      (one) => this.isQuoted[one.firstToken] !== 1 && this.memberOf(one)?.kind === 'person',
    )
    const member = mention === undefined ? undefined : this.memberOf(mention)
    return member === undefined ? null : this.named(member, mention?.firstToken ?? 0)
  }

  private find(phrase: SourcePhrase, sentence: number): Speaker | null {
    if (phrase.pronoun !== null) return this.ofPronoun(phrase, sentence)
    const mention = this.cast.mentions[phrase.mention]
    const member = mention === undefined ? undefined : this.memberOf(mention)
    if (member !== undefined) return this.named(member, phrase.firstToken)
    return this.described(phrase)
  }

  private memberOf({ member }: Mention): CastMember | undefined {
    return this.cast.members[member]
  }

  private named(member: CastMember, token: number): Speaker {
    const title = this.titleNear(member, this.reading.tokens[token]?.end ?? 0)
    const known = this.namedBefore[member.index]?.find((one) => one.title === title)
    if (known !== undefined) return known
    const speaker = namedSpeaker(member, title)
    ;(this.namedBefore[member.index] ??= []).push(speaker)
    return speaker
  }

  /** The last title that the story gives before a place, or the first one after it; the fullest of those that agree. */
  private titleNear({ titles }: CastMember, place: number): string | null {
    const before = titles.filter(({ start }) => start <= place)
    const known = before.length > 0 ? before : titles.slice(0, 1)
    const longest = known.reduce<string | null>(
      (best, { words }) => (best === null || words.length > best.length ? words : best),
      null,
    )
    return longest
  }

  private ofPronoun(phrase: SourcePhrase, sentence: number): Speaker | null {
    const { pronoun, firstToken } = phrase
    switch (pronoun) {
      case 'he':
        return this.lastPerson(sentence, firstToken, 'male')
      case 'she':
        return this.lastPerson(sentence, firstToken, 'female')
      case 'they':
        return this.lastGroup(sentence)
      case 'it':
        return this.lastOrganisation(sentence, firstToken)
      default:
        return null
    }
  }

  private lastPerson(sentence: number, token: number, gender: 'male' | 'female'): Speaker | null {
    for (let back = 0; back <= pronounReach && sentence - back >= 0; back += 1) {
      const spoke = this.speakerOfSentence.get(sentence - back)
      if (spoke !== undefined && this.fits(spoke, gender)) return spoke
      const named = this.personIn(sentence - back, back === 0 ? token : Infinity, gender)
      if (named !== null) return named
    }
    return null
  }

  private personIn(sentence: number, before: number, gender: 'male' | 'female'): Speaker | null {
    const fitting = (this.mentionsOfSentence[sentence] ?? []).filter((mention) => {
      if (mention.firstToken >= before || this.isQuoted[mention.firstToken] === 1) return false
      const member = this.memberOf(mention)
      return member !== undefined && this.canBe(member, gender)
    })
    const isOwner = ({ endToken }: Mention): boolean => this.reading.tokens[endToken]?.key === "'s"
    // Who is surely a man or a woman comes before whoever may be.
    const sure = fitting.filter((mention) => this.memberOf(mention)?.gender === gender)
    const best =
      sure.find((mention) => !isOwner(mention)) ??
      sure[0] ??
      fitting.find((mention) => !isOwner(mention)) ??
      fitting[0]
    const member = best === undefined ? undefined : this.memberOf(best)
    return member === undefined ? null : this.named(member, best?.firstToken ?? 0)
  }

  private canBe(member: CastMember, gender: 'male' | 'female'): boolean {
    const isPerson =
      member.kind === 'person' || (member.kind === 'unknown' && this.hasSpoken.has(member.index))
    return isPerson && (member.gender === null || member.gender === gender)
  }

  private fits(speaker: Speaker, gender: 'male' | 'female'): boolean {
    const member = speaker.member === null ? undefined : this.cast.members[speaker.member]
    if (member !== undefined) return this.canBe(member, gender)
    const words = speaker.name.toLowerCase().split(/\s+/)
    if (!isOnePerson(words)) return false
    const others = gender === 'male' ? femaleTitles : maleTitles
    return !words.some((word) => others.has(word))
  }

  private lastGroup(sentence: number): Speaker | null {
    for (let back = 0; back <= pronounReach; back += 1) {
      const spoke = this.speakerOfSentence.get(sentence - back)
      if (spoke === undefined) continue
      const isGroup =
        spoke.member === null &&
        spoke.name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => groupNouns.has(word))
      const kind = spoke.member === null ? null : this.cast.members[spoke.member]?.kind
      if (isGroup || kind === 'organisation' || kind === 'unknown') return spoke
    }
    return null
  }

  private lastOrganisation(sentence: number, token: number): Speaker | null {
    for (let back = 0; back <= 2; back += 1) {
      const mention = this.mentionsOfSentence[sentence - back]?.find((one) => {
        const kind = this.memberOf(one)?.kind
        return one.firstToken < token && (kind === 'organisation' || kind === 'country')
      })
      const member = mention === undefined ? undefined : this.memberOf(mention)
      if (member !== undefined) return this.named(member, mention?.firstToken ?? 0)
      const spoke = this.speakerOfSentence.get(sentence - back)
      if (spoke !== undefined && spoke.member === null) return spoke
    }
    return null
  }

  /** Somebody described: known from before, a named person by the title, or new. */
  private described(phrase: SourcePhrase): Speaker {
    const { tokens, text } = this.reading
    const own = tokens.slice(phrase.firstToken, phrase.endToken)
    const head = tokens[phrase.head]?.key ?? ''
    const words = own
      .filter((token) => token.kind === 'word' && !determiners.has(token.key))
      .map(({ key }) => key)
    if (pointers.has(own[0]?.key ?? '')) {
      const known = this.knownBefore(head, words) ?? this.byTitle(head, own, phrase.firstToken)
      if (known !== null) return known
    }
    const [first, last] = [own[0], own.at(-1)]
    const name = text.slice(first?.start ?? 0, last?.end ?? 0)
    const isOfficial = own.some(({ key }) => officialWords.has(key))
    const speaker = {
      name: uncapitalised(name, first),
      title: null,
      isNamed: speaksAsItself(head, own[0]?.key ?? ''),
      isOfficial,
      member: null,
    }
    this.rememberUnnamed(head, { speaker, words })
    return speaker
  }

  private rememberUnnamed(head: string, one: Unnamed): void {
    const known = this.unnamed.get(head)
    if (known === undefined) this.unnamed.set(head, [one])
    else known.push(one)
  }

  /** The nearest one before with the same noun whose description holds all words of this one. */
  private knownBefore(head: string, words: readonly string[]): Speaker | null {
    const known = this.unnamed.get(head)?.findLast((one) => words.every((word) => one.words.includes(word)))
    return known?.speaker ?? null
  }

  /** “The president”, “the defense secretary”: whoever bears that title, the one most spoken of. */
  private byTitle(head: string, own: readonly Token[], token: number): Speaker | null {
    const bearer = own.length > 4 ? undefined : this.bearers.get(head)
    return bearer === undefined ? null : this.named(bearer, token)
  }
}

/** A member of the cast as a speaker with the title that stands nearest. */
function namedSpeaker(member: CastMember, title: string | null): Speaker {
  const words = (title ?? '').toLowerCase().split(/[\s-]+/)
  const ownWords = member.kind === 'person' ? [] : member.name.toLowerCase().split(/[\s-]+/)
  const isOfficial =
    member.kind === 'country' || [...words, ...ownWords].some((word) => officialWords.has(word))
  return { name: member.name, title, isNamed: true, isOfficial, member: member.index }
}

const people: ReadonlySet<string> = new Set(['staff', 'troops'])
const unknownArticles: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'some', 'several'])

/**
 * Whether a description hides nobody: an institution or a writing speaks as itself. Those who work there do not, and “a militant
 * group” is nobody in particular.
 */
function speaksAsItself(head: string, first: string): boolean {
  return bodyNouns.has(head) && !people.has(head) && !unknownArticles.has(first)
}

/** Point to somebody of whom the story has spoken. */
const pointers = new Set(['the', 'this', 'that', 'both'])

/** Whether a description may be of one man or woman: “a senior official”, not “some”, “two aides” or “the report”. */
function isOnePerson(words: readonly string[]): boolean {
  if (words.some((word) => groupNouns.has(word) || bodyNouns.has(word))) return false
  return words.some((word) => speakerNouns.has(word) || personTitles.has(word))
}

/** “secretary” of “Defense Secretary”, “director” of “director of the institute”. */
function headOfTitle(words: string): string {
  const [own = ''] = words.toLowerCase().split(/ (?:of|for|at|in|to) /)
  return own.split(/[\s-]/).at(-1) ?? ''
}

function isCommonPlural(key: string): boolean {
  return groupNouns.has(key) && key !== 'democrats' && key !== 'republicans'
}

/** “A senior official” at the start of a sentence is “a senior official” elsewhere. */
function uncapitalised(name: string, first: Token | undefined): string {
  return first !== undefined && (determiners.has(first.key) || isCommonPlural(first.key))
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}
