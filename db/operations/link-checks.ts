import type { LinkCheck } from '../../shared/domain/capture.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readRowsOfAll } from '../repositories/read-rows-of.ts'
import { created, updated, write, type WriteContext } from '../write.ts'
import type { AtDeskOf } from './sources.ts'

/** What was found at the end of a source's link. */
export type FoundLink = Pick<LinkCheck, 'sourceId' | 'url' | 'state' | 'httpStatus' | 'finalUrl' | 'reason'>

/**
 * Notes where links lead, all in one write: a line of the source's link history each, and the newest on the source
 * itself. Sources that went meanwhile, or have another link now, are left out; null when none is left.
 */
export async function noteLinkChecks(
  context: WriteContext,
  { found, atDeskOf }: AtDeskOf & { readonly found: readonly FoundLink[] },
): Promise<Written | null> {
  const ids = found.map(({ sourceId }) => sourceId)
  if ((await stillThere(context, found)).length === 0) return null
  const { written } = await write(context, async (scope) => {
    const rows = await readRowsOfAll(scope.tx, 'sources', 'id', ids)
    const sources = new Map(rows.map((source) => [source.id, source]))
    const { actor: checkedBy, at: checkedAt } = scope
    const changes = found.flatMap((link) => {
      const source = sources.get(link.sourceId)
      if (source?.url !== link.url) return []
      const { finalUrl, httpStatus } = link
      const after = {
        ...source,
        finalUrl,
        httpStatus,
        lastCheckedAt: checkedAt,
        updatedAt: checkedAt,
        revision: source.revision + 1,
      }
      const check = { ...link, id: scope.newId(), checkedBy, checkedAt }
      return [created('linkChecks', check), updated('sources', source, after)]
    })
    return { action: 'check_links', entity: 'sources', entityId: first(ids), storyId: atDeskOf, changes }
  })
  return written
}

async function stillThere({ db }: WriteContext, found: readonly FoundLink[]): Promise<readonly Id[]> {
  const rows = await readRowsOfAll(
    db,
    'sources',
    'id',
    found.map(({ sourceId }) => sourceId),
  )
  const links = new Map(rows.map(({ id, url }) => [id, url]))
  return found.filter(({ sourceId, url }) => links.get(sourceId) === url).map(({ sourceId }) => sourceId)
}

function first(ids: readonly Id[]): Id {
  const [id] = ids
  if (id === undefined) throw new Error('A write about no link.')
  return id
}
