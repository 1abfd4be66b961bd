import type { ArticleDraft } from '../../shared/domain/article.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { normaliseText } from '../../shared/text/normalise.ts'
import { noFacts } from '../../shared/text/piece.ts'
import { readPlainText } from '../../shared/text/plain-text.ts'
import { understandArticle } from '../../shared/text/understand-article.ts'
import { countWords } from '../../shared/text/words.ts'
import { readMarkdown } from './article-from-markdown.ts'
import type { ArticleSource } from './article-source.ts'
import { decodeText } from './decode-text.ts'
import { readDocx } from './docx/article-from-docx.ts'
import { looksLikeDocx } from './docx/unpack-docx.ts'
import { detectFormat, looksLikeHtml, looksLikeMarkdown } from './detect-format.ts'
import { readHtml } from './html/article-from-html.ts'

/**
 * Reads an article out of bytes or a paste. Belongs into a child process (see readArticle): hostile input can make
 * it slow or hungry. Throws AppError `empty` or `unreadable`.
 */
export function parseArticle(source: ArticleSource): ArticleDraft {
  return source.kind === 'file'
    ? parseFile(source.bytes, source.fileName)
    : parsePaste(source.text, source.html)
}

function parseFile(bytes: Uint8Array, fileName: string): ArticleDraft {
  if (looksLikeDocx(bytes)) return parseDocx(bytes)
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const isHtml = detectFormat(fileName, start) === 'html'
  const { encoding, text } = decodeText(bytes, isHtml ? 'html' : 'other')
  switch (detectFormat(fileName, text.slice(0, 1024))) {
    case 'html':
      return parseHtml(text, encoding, 'page')
    case 'markdown':
      return parseMarkdown(text, encoding)
    case 'text':
      return parseText(text, encoding)
  }
}

function parsePaste(pasted: string, html: string | null): ArticleDraft {
  const text = normaliseText(pasted)
  if (html !== null && /<(?:p|h[1-6]|li|br|div|td|blockquote)\b/i.test(html)) {
    const draft = parseHtml(normaliseText(html), 'utf-8', 'selection')
    // Some programs put only a stub of HTML beside the text: then the text is the truth.
    const beside = draft.setAside.map((item) => item.text).join('\n')
    if (countWords(`${draft.text}\n${beside}`) >= countWords(text) * 0.8) return draft
  }
  if (!/\S/.test(text))
    throw new AppError('empty', 'There are no words in what was pasted. Copy the article and paste again.')
  if (looksLikeHtml(text)) return parseHtml(text, 'utf-8', 'page')
  return looksLikeMarkdown(text) ? parseMarkdown(text, 'utf-8') : parseText(text, 'utf-8')
}

function parseHtml(html: string, encoding: string, scope: 'page' | 'selection'): ArticleDraft {
  const { pieces, facts } = readHtml(html, scope)
  return notEmpty(understandArticle({ format: 'html', encoding }, pieces, facts))
}

function parseDocx(bytes: Uint8Array): ArticleDraft {
  const { pieces, facts } = readDocx(bytes)
  return notEmpty(understandArticle({ format: 'docx', encoding: 'utf-8' }, pieces, facts))
}

function parseMarkdown(text: string, encoding: string): ArticleDraft {
  const { pieces, facts } = readMarkdown(text)
  return notEmpty(understandArticle({ format: 'markdown', encoding }, pieces, facts))
}

function parseText(text: string, encoding: string): ArticleDraft {
  return notEmpty(understandArticle({ format: 'text', encoding }, readPlainText(text), noFacts))
}

function notEmpty(draft: ArticleDraft): ArticleDraft {
  if (draft.blocks.length > 0 || draft.setAside.length > 0) return draft
  throw new AppError(
    'empty',
    'No text was found in it. Nothing was stored; choose another file or paste the text.',
  )
}
