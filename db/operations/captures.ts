import type { Capture } from '../../shared/domain/capture.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Source } from '../../shared/domain/source.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { created, updated, write, type WriteContext } from '../write.ts'
import { titleOfLink } from '../../shared/sources/title-of-link.ts'
import { parseLink } from '../../shared/sources/link.ts'
import { type ExcerptForEvidence, filledExcerpts } from './fill-excerpts.ts'
import type { AtDeskOf } from './sources.ts'

/** A page whose bytes lie in the data folder already. */
export type KeptPage = Omit<Capture, 'id' | 'sourceId' | 'capturedBy' | 'capturedAt'>

/**
 * Notes a kept page with its source, and fills in what the source does not say yet: title (where it is still the one
 * made out of the link), author, publisher, date, and excerpts that were found on the page. What a person wrote is never
 * changed.
 */
export async function addCapture(
  context: WriteContext,
  input: AtDeskOf & {
    readonly sourceId: Id
    readonly page: KeptPage
    readonly excerpts?: readonly ExcerptForEvidence[]
  },
): Promise<Written & { readonly captureId: Id }> {
  const { written, plan } = await write(context, async (scope) => {
    const source = await readEntity(scope.tx, 'sources', input.sourceId)
    const { actor: capturedBy, at: capturedAt } = scope
    const capture = { ...input.page, id: scope.newId(), sourceId: source.id, capturedBy, capturedAt }
    const after = {
      ...source,
      ...filledIn(source, input.page),
      accessedAt: capturedAt,
      updatedAt: capturedAt,
      revision: source.revision + 1,
    }
    return {
      action: 'keep_page',
      entity: 'sources',
      entityId: source.id,
      storyId: input.atDeskOf,
      captureId: capture.id,
      changes: [
        created('captures', capture),
        updated('sources', source, after),
        ...(await filledExcerpts(scope, input.excerpts ?? [])),
      ],
    }
  })
  return { ...written, captureId: plan.captureId }
}

function filledIn(source: Source, page: KeptPage): Partial<Source> {
  const link = source.url === null ? 'not_a_link' : parseLink(source.url)
  const isMadeUp = typeof link !== 'string' && source.title === titleOfLink(link)
  return {
    title: isMadeUp ? (page.title ?? source.title) : source.title,
    author: source.author ?? page.author,
    publisher: source.publisher ?? page.publisher,
    publishedAt: source.publishedAt ?? page.publishedAt,
  }
}
