/** Text for a page that people read: line feeds only, and no control characters, which no page can show. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '')
}
