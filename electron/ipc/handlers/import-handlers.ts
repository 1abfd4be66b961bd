import { importStory } from '../../../db/operations/import-story.ts'
import type { Output } from '../../../shared/ipc/contract.ts'
import { restructureDraft } from '../../../shared/text/restructure.ts'
import { storyFieldsOf } from '../../../shared/text/story-fields-of.ts'
import type { ArticleSource } from '../../import/article-source.ts'
import { readArticle } from '../../import/read-article.ts'
import { readArticleFile } from '../../import/read-article-file.ts'
import { sampleStory } from '../../import/sample-story.ts'
import type { HandlerContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import type { PendingImport } from '../pending-imports.ts'
import { store } from '../store.ts'

/** Bringing articles in: read, shown to the person, then stored or forgotten. */
export const importHandlers: HandlersOf<'import'> = {
  'import:choose-file': async (context) => {
    const path = await context.dialogs.chooseArticle()
    return path === null ? null : keepForReview(context, await readArticleFile(path))
  },
  'import:read': async (context, input) =>
    keepForReview(context, input.kind === 'file' ? await readArticleFile(input.path) : input),
  'import:save': async (context, { importId, edits, fields }) => {
    const { draft, original, fileName } = context.pendingImports.get(importId)
    const article = { draft: restructureDraft(draft, edits), original, fileName, fields }
    const stored = await store(context, (writer) => importStory(writer, article))
    context.pendingImports.discard(importId)
    return stored
  },
  'import:discard': ({ pendingImports }, { importId }) => {
    pendingImports.discard(importId)
    return {}
  },
  'import:sample': async (context) => {
    const bytes = new TextEncoder().encode(sampleStory.text)
    const article = await read(context, { kind: 'file', bytes, fileName: sampleStory.fileName })
    const fields = storyFieldsOf(article.draft)
    return store(context, (writer) => importStory(writer, { ...article, fields }))
  },
}

async function keepForReview(context: HandlerContext, source: ArticleSource): Promise<Output<'import:read'>> {
  const article = await read(context, source)
  const importId = context.newId()
  context.pendingImports.add(importId, article)
  return { importId, fileName: article.fileName, draft: article.draft }
}

async function read({ startParseChild }: HandlerContext, source: ArticleSource): Promise<PendingImport> {
  const draft = await readArticle(source, startParseChild)
  if (source.kind === 'file') return { draft, original: source.bytes, fileName: source.fileName }
  return { draft, original: new TextEncoder().encode(source.html ?? source.text), fileName: null }
}
