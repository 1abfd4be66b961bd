import type { OpenQuestion } from '../domain/question.ts'

/** More of a claim's words than this many UTF-16 units is cut: the contact needs to know which words are meant. */
const mostWords = 120

/**
 * The open questions to contacts as a tidy list to read out or to send: the contact, under it each story, under that its
 * questions in the order they were asked, each with the words of the article that it is about. The name of a
 * confidential source is never written. Empty for no questions.
 */
export function questionsAsText(questions: readonly OpenQuestion[]): string {
  const byContact = Map.groupBy(questions, ({ question }) => question.sourceId)
  return [...byContact.values()].map(contactAsText).join('\n\n')
}

function contactAsText(questions: readonly OpenQuestion[]): string {
  const [first] = questions
  const name = first?.sourceIsConfidential === true ? 'Confidential source' : (first?.sourceTitle ?? '')
  const byStory = Map.groupBy(questions, ({ question }) => question.storyId)
  return [oneLine(name), ...[...byStory.values()].map(storyAsText)].join('\n\n')
}

function storyAsText(questions: readonly OpenQuestion[]): string {
  const lines = questions.flatMap(({ question, claimWords }, index) => {
    const number = `${index + 1}. `
    const words = shortened(oneLine(claimWords))
    const indent = ' '.repeat(number.length)
    const asked = question.text.trim().replaceAll(/\s*\n\s*/g, `\n${indent}`)
    return [`${number}${asked}`, ...(words === '' ? [] : [`${indent}About: ${quoted(words)}`])]
  })
  return [oneLine(questions[0]?.storyHeadline ?? ''), ...lines].filter((line) => line !== '').join('\n')
}

/** Words that begin as a quotation have their marks already. */
function quoted(words: string): string {
  return /^["“„«]/u.test(words) ? words : `“${words}”`
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}

function shortened(words: string): string {
  if (words.length <= mostWords) return words
  const cut = words.lastIndexOf(' ', mostWords)
  // A cut between the two halves of a surrogate pair would leave half a letter.
  return `${words.slice(0, cut > 0 ? cut : mostWords).replace(/[\uD800-\uDBFF]$/u, '')}…`
}
