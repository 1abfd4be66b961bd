/** What a template can name. Written with a capital (`{Place}`) the value begins with one. */
export const noticePlaceholders = {
  place: 'where it stood: the headline of the article “…”',
  article: 'the article “…”',
  where: 'where it stood, without the title: the headline of an article',
  headline: 'the article’s title in quotation marks',
  date: 'the day on which it was published',
  error: 'what was wrong in a word: a number, a name, a date',
  wrong: 'what it said; only where the entry repeats the error',
  right: 'what is right, in place of wrong words',
  removed: 'wrong words that nothing replaces; only where the entry repeats the error',
  added: 'words that were left out',
} as const

export type NoticePlaceholder = keyof typeof noticePlaceholders

/** What the placeholders stand for in one notice; an empty string is not known. */
export type NoticeValues = Readonly<Record<NoticePlaceholder, string>>

const bracketed = /\[([^[\]]*)\]/g
const named = /\{([A-Za-z]+)\}/g

/**
 * The words of a template. A part in brackets holds alternatives between bars, of which the first is printed whose every
 * placeholder is known, and none when there is no such one. A placeholder outside of brackets that is not known is empty.
 */
export function fillTemplate(template: string, values: NoticeValues): string {
  const chosen = template.replaceAll(bracketed, (_part, inside: string) => {
    const alternative = inside.split('|').find((one) => isKnown(one, values))
    return alternative ?? ''
  })
  return chosen.replaceAll(named, (_name, name: string) => valueOf(name, values)).trim()
}

/** What is wrong with a template, as a sentence; null when it can be used. */
export function templateProblem(template: string): string | null {
  if (template.trim() === '') return 'A template needs words.'
  if (/[[\]]/.test(template.replaceAll(bracketed, ''))) {
    return 'A bracket is not closed, or one stands inside another.'
  }
  const names = [...template.matchAll(named)].map(([, name = '']) => name)
  const unknown = names.find((name) => placeholderOf(name) === null)
  if (unknown !== undefined) return `There is no placeholder {${unknown}}.`
  if (/[{}]/.test(template.replaceAll(named, ''))) return 'A brace is not closed.'
  const known = new Set(names.map(placeholderOf))
  return known.has('headline') || known.has('article') || known.has('place')
    ? null
    : 'It has to name the article by {headline}, {article} or {place}, since a notice stands on its own.'
}

function isKnown(alternative: string, values: NoticeValues): boolean {
  return [...alternative.matchAll(named)].every(([, name = '']) => valueOf(name, values) !== '')
}

function valueOf(name: string, values: NoticeValues): string {
  const placeholder = placeholderOf(name)
  if (placeholder === null) return ''
  const value = values[placeholder]
  return name === placeholder ? value : `${value.charAt(0).toUpperCase()}${value.slice(1)}`
}

function placeholderOf(name: string): NoticePlaceholder | null {
  const plain = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return Object.hasOwn(noticePlaceholders, plain) ? (plain as NoticePlaceholder) : null
}
