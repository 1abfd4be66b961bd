import type { Token } from '../../text/reading.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { keyAt } from './words/token-at.ts'
import { quoteWords } from './words/quote-words.ts'

/**
 * Words that are written twice on purpose: grammar (“had had”, “nous nous”, “die die”), emphasis (“very very”), sounds
 * (“ha ha”), and what people call each other.
 */
const mayRepeat = new Set(
  (
    'had that is her you do so very really many much more too long far big old never again no yes now there here hear well ' +
    'please wait go come run knock ha hah haha he hee ho bye ta tut tsk la na nah ja si oh ah eh um uh er hey wow woo yay yeah yum boo ' +
    'hush chop tick tock beep bang boom blah cha pom rah bling night baa choo dum wah yo aye sooo ' +
    'nous vous die der das den dem sie dat nie een wie was ihr alles que se si bora poco piano'
  ).split(' '),
)

/** Words of the grammar that no language repeats: in a text that is not English only these are told. */
const neverRepeats = new Set(
  'the of and to und oder mit von zu für im le les de du un une et est dans el los las en con del para il di per het van och på att'.split(
    ' ',
  ),
)

const blankOnly = /^\s+$/

/** A word written twice in a row, over a line break too: “the the”. Names (“Duran Duran”) and emphasis are let stand. */
export const findDoubledWords: NoteRule = ({ reading, isEnglish }) => {
  const { text, tokens, sentences } = reading
  const notes: CopyNote[] = []
  for (const sentence of sentences) {
    for (let index = sentence.firstToken + 1; index < sentence.endToken; index += 1) {
      const [first, second] = [tokens[index - 1], tokens[index]]
      if (first === undefined || second === undefined || first.key !== second.key) continue
      if (!isSlip(second, isEnglish) || !blankOnly.test(text.slice(first.end, second.start))) continue
      if (keyAt(tokens, index + 1) === second.key || keyAt(tokens, index - 2) === second.key) continue
      const span = { start: first.start, end: second.end }
      notes.push({
        rule: 'doubled_word',
        ...span,
        message: `${quoteWords(text, span)}: the word stands twice.`,
        other: null,
        suggestion: first.word,
        claimType: 'other',
      })
    }
  }
  return notes
}

/** Whether a word that is said twice is so by mistake. A capital makes it a name, three times make it music. */
function isSlip({ kind, key, isCapitalised }: Token, isEnglish: boolean): boolean {
  if (kind !== 'word' || isCapitalised) return false
  return isEnglish ? !mayRepeat.has(key) && /^\p{L}/u.test(key) : neverRepeats.has(key)
}
