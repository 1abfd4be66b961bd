import { addCapture } from '../../../db/operations/captures.ts'
import { type FoundLink, noteLinkChecks } from '../../../db/operations/link-checks.ts'
import { allowFetching, mayFetchFor } from '../../../db/operations/web-grants.ts'
import { readEntity } from '../../../db/repositories/read-entity.ts'
import { getSettings } from '../../../db/repositories/settings.ts'
import { openSource } from '../../../db/repositories/sources.ts'
import {
  captureBefore,
  linkedSources,
  readWebOfSource,
  requireFetching,
} from '../../../db/repositories/web-of-sources.ts'
import type { Capture } from '../../../shared/domain/capture.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Output } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { holdsExcerpt } from '../../../shared/sources/holds-excerpt.ts'
import { checkLinks } from '../../web/check-links.ts'
import { compareTexts } from '../../web/compare-texts.ts'
import { checkLimits } from '../../web/fetch-policy.ts'
import { keepPage } from '../../web/keep-page.ts'
import { textAsPage } from '../../web/text-as-page.ts'
import type { HandlerContext } from '../context.ts'
import { findExcerpts } from '../find-excerpts.ts'
import { pageText } from '../kept-text.ts'
import type { HandlersOf } from '../handlers.ts'
import { requireWritable, store, storing } from '../store.ts'

/** What is asked of the web, only when the person asks for it and only where it was allowed; and what was kept of it. */
export const webHandlers: HandlersOf<'web' | 'capture' | 'link'> = {
  'web:is-allowed': async ({ library }, { storyId }) => ({
    isAllowed: await mayFetchFor(library.db, storyId),
  }),
  'web:allow': storing(allowFetching),
  'capture:list': ({ library }, { sourceId }) => readWebOfSource(library.db, sourceId),
  'capture:take': async (context, { sourceId, atDeskOf }) => {
    requireWritable(context.library)
    const { url } = await readEntity(context.library.db, 'sources', sourceId)
    if (url === null) throw new AppError('not_allowed', 'This source has no link. Give it one first.')
    await requireFetching(context.library.db, sourceId)
    const page = await keepPage(url, { ...context, ...context.web })
    const text = await pageText(context.attachments, page.textSha256)
    const excerpts = await findExcerpts(context, sourceId, text)
    return store(context, (writer) => addCapture(writer, { sourceId, atDeskOf, page, excerpts }))
  },
  'capture:compare': compareWithBefore,
  'capture:show': async (context, { id }) => {
    const capture = await readEntity(context.library.db, 'captures', id)
    const html =
      capture.pageSha256 === null
        ? textAsPage(await textOf(context, capture))
        : (await context.attachments.read(capture.pageSha256)).toString('utf8')
    context.web.show(
      html,
      `Kept ${capture.capturedAt.slice(0, 10)}: ${URL.parse(capture.finalUrl)?.host ?? ''}`,
    )
    return {}
  },
  'link:check': checkAll,
  'link:stop': ({ web }) => {
    web.running?.abort()
    return {}
  },
}

async function textOf({ attachments }: HandlerContext, capture: Capture): Promise<string> {
  return capture.textSha256 === null ? '' : (await attachments.read(capture.textSha256)).toString('utf8')
}

async function compareWithBefore(
  context: HandlerContext,
  { id }: { readonly id: Id },
): Promise<Output<'capture:compare'>> {
  const [capture, before] = await captureBefore(context.library.db, id)
  const now = await textOf(context, capture)
  const then = before === null ? null : await textOf(context, before)
  const { evidence, uses } = await openSource(context.library.db, capture.sourceId)
  const excerpts = evidence.filter(({ excerpt }) => excerpt.trim() !== '' && !holdsExcerpt(now, excerpt))
  return {
    beforeId: before?.id ?? null,
    isSameBytes: before !== null && before.sha256 === capture.sha256,
    passages: then === null ? [] : compareTexts(then, now).slice(0, 500),
    missing: excerpts.flatMap(({ claimId, excerpt }) => {
      const use = uses.find((item) => item.claimId === claimId)
      if (use === undefined) return []
      return [{ ...use, excerpt, wasThere: then !== null && holdsExcerpt(then, excerpt) }]
    }),
  }
}

async function checkAll(
  context: HandlerContext,
  { sourceIds, storyId }: { readonly sourceIds: readonly Id[] | null; readonly storyId: Id | null },
): Promise<Output<'link:check'>> {
  const { library, web, push } = context
  requireWritable(library)
  if (web.running !== null)
    throw new AppError('busy', 'Links are being checked already. Wait for the end, or stop it.')
  const all = await linkedSources(library.db, storyId)
  const links = sourceIds === null ? all : all.filter(({ sourceId }) => sourceIds.includes(sourceId))
  await requireAllowed(context, sourceIds, storyId)
  const stopping = new AbortController()
  web.running = stopping
  const found: FoundLink[] = []
  const tell = () =>
    push('work:progress', { label: 'Checking links', done: found.length, total: links.length, canStop: true })
  try {
    tell()
    await checkLinks(links, {
      policy: { ...web.policy, limits: checkLimits },
      signal: stopping.signal,
      pause: web.pause,
      wait: web.wait,
      onFound: (link) => {
        found.push(link)
        tell()
      },
    })
    // One event for the whole run, also for one that was stopped: one undo, and history that can be read.
    if (found.length > 0)
      await store(context, (writer) => noteLinkChecks(writer, { found, atDeskOf: storyId }))
  } finally {
    web.running = null
    push('work:progress', { label: 'Checking links', done: links.length, total: links.length, canStop: true })
  }
  return {
    checkedCount: found.length,
    leftCount: links.length - found.length,
    badCount: found.filter(isBad).length,
  }
}

async function requireAllowed(
  { library }: HandlerContext,
  sourceIds: readonly Id[] | null,
  storyId: Id | null,
): Promise<void> {
  if (sourceIds !== null) for (const sourceId of sourceIds) await requireFetching(library.db, sourceId)
  else if (
    storyId !== null
      ? !(await mayFetchFor(library.db, storyId))
      : !(await getSettings(library.db)).fetchesForLibrary
  ) {
    throw new AppError(
      'not_allowed',
      'Nothing is fetched from the web until it is allowed for the library or for the story. Nothing was asked.',
    )
  }
}

function isBad({ state }: FoundLink): boolean {
  return state !== 'ok'
}
