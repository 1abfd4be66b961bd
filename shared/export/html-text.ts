import { printable } from './printable.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const special = /[&<>"']/g

/** Anything that has to be changed: most fields of a log are looked at and left alone. */
const suspicious = /[&<>"'\p{Cc}\u2028\u2029]/u

/** Words as HTML that shows them and nothing else, in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  if (!suspicious.test(text)) return text
  return printable(text).replaceAll(special, (character) => entities[character] ?? character)
}

/**
 * Words of the article or of a source: in a language and a direction of their own, which nobody has told Stet, so
 * that a screen reader does not read them as English. The style sheet keeps their lines.
 */
export function quotedHtml(
  tag: 'p' | 'blockquote' | 'del' | 'ins' | 'q' | 'h2' | 'span',
  text: string,
): string {
  return `<${tag} lang="" dir="auto" class="words">${escapeHtml(text)}</${tag}>`
}

/** A link that shows its address, or `label`. Anything but an http(s) address is shown as words. */
export function linkHtml(url: string, label = url): string {
  const words = escapeHtml(label)
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${words}</a>` : words
}

/** A list of names and facts; the empty string without any. Facts are HTML already. */
export function factListHtml(facts: readonly { readonly label: string; readonly html: string }[]): string {
  if (facts.length === 0) return ''
  const lines = facts.map(({ label, html }) => `<div><dt>${escapeHtml(label)}</dt><dd>${html}</dd></div>`)
  return `<dl>${lines.join('')}</dl>`
}
