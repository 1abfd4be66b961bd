/** Text for a page that people read: line feeds only, and no control characters, which no page can show. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '')
}
