const unprintable = /[[\p{Cc}\u2028\u2029]--[\t\n]]/v
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g
const controls = /[\p{Cc}--[\t\n]]/gv

/** Text for a page that people read: line feeds only, and no control characters, which no page can show. */
export function printable(text: string): string {
  if (!unprintable.test(text)) return text
  return text.replaceAll(lineBreaks, '\n').replaceAll(controls, '')
}
