import { printable } from './printable.ts'

/**
 * Words as one line of Markdown (CommonMark with GitHub's tables) that reads back as the same words. White space at
 * the ends and line breaks become one space: neither is part of a line.
 */
export function markdownLine(text: string): string {
  if (isPlain(text)) return text
  const lines = printable(text)
    .split('\n')
    .map((line) => line.trim())
  return escapeLine(lines.filter((line) => line !== '').join(' '))
}

/**
 * Words with their lines and paragraphs kept, each line after the first led by `indent`: two spaces within a list item,
 * `> ` within a quotation.
 */
export function markdownLines(text: string, indent: string): string {
  if (isPlain(text)) return text
  const paragraphs = printable(text)
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(escapeLine)
        .filter((line) => line !== '')
        .join(`\\\n${indent}`),
    )
    .filter((paragraph) => paragraph !== '')
  return paragraphs.join(`\n${indent.trimEnd()}\n${indent}`)
}

/** A link as an address that can be clicked. Anything but a plain http(s) address is words. */
export function markdownLink(url: string): string {
  return /^https?:\/\/[^\s<>\p{Cc}]+$/u.test(url) ? `<${url}>` : markdownLine(url)
}

/**
 * What means something in a line of Markdown: signs that do so anywhere, an underscore that is not within a word, an
 * ampersand that begins an entity, and what makes a list, a rule or a heading at the start of a line.
 */
const meaningful = /[\\`*[\]<>#|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[A-Za-z0-9]+;)|^[-+=]/g
const listNumber = /^(\d{1,9})(?=[.)])/

/** Anything that `meaningful`, `listNumber`, trimming or `printable` could touch, and more: a first look that is cheap. */
const suspicious = /^[-+=\s]|^\d{1,9}[.)]|[\\`*[\]<>#|~_&\p{Cc}\u2028\u2029]/u
const endsInSpace = /\s$/

/** Whether a text is Markdown for itself. Most fields of a log are, and there are many. */
function isPlain(text: string): boolean {
  return !suspicious.test(text) && !endsInSpace.test(text.slice(-1))
}

function escapeLine(line: string): string {
  return line.trim().replaceAll(meaningful, '\\$&').replace(listNumber, '$1\\')
}
