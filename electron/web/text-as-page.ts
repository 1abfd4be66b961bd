/** A text as a bare page, for showing what was kept of something that is no page. */
export function textAsPage(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const words = escaped === '' ? 'No words were read of it. Its bytes are kept.' : escaped
  const style = 'pre{white-space:pre-wrap;font:16px/1.5 serif;max-width:44em;margin:2em auto;padding:0 1em}'
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><pre>${words}</pre>`
}
