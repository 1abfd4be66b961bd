import { printable } from './printable.ts'

/**
 * Words as one line of Markdown (CommonMark with GitHub's tables) that reads back as the same words. White space at
 * the ends and line breaks become one space: neither is part of a line.
 */
export function markdownLine(text: string): string {
  return escapeLine(printable(text).replaceAll(/[ \t]*\n[ \t\n]*/g, ' '))
}

/**
 * Words with their lines and paragraphs kept, each line after the first led by `indent`: two spaces within a list item,
 * `> ` within a quotation.
 */
export function markdownLines(text: string, indent: string): string {
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

function escapeLine(line: string): string {
  return (
    line
      .replaceAll(/^[ \t]+|[ \t]+$/g, '')
      .replaceAll(/[\\`*[\]<>#|~]/g, String.raw`\$&`)
      // Within a word an underscore is a letter.
      .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`)
      .replaceAll(/&(?=[A-Za-z0-9]+;)/g, String.raw`\&`)
      // What makes a list, a rule or a heading does so only at the start of a line.
      .replace(/^[-+=]/, String.raw`\$&`)
      .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
  )
}
