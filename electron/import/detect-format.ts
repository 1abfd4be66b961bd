import type { ImportFormat } from '../../shared/domain/article.ts'

/** The formats whose bytes are text. */
type TextFormat = Exclude<ImportFormat, 'docx'>

const byExtension: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
}

/** Tells the format of a file by its name, and by its first characters when the name says only "text" or nothing. */
export function detectFormat(fileName: string, start: string): TextFormat {
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return byExtension[extension] ?? (looksLikeHtml(start) ? 'html' : 'text')
}

/** A text that opens as a page does. */
export function looksLikeHtml(start: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype html|html|head|body|article)\b/i.test(
    start,
  )
}

/** A pasted text is Markdown when it has a heading and no page would print it so, or several marks of other kinds. */
export function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0
  const links = text.match(/\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/g)?.length ?? 0
  const bolds = text.match(/\*\*[^*\n]{1,200}\*\*/g)?.length ?? 0
  return headings > 0 || links + bolds >= 2
}
