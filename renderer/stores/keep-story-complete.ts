import { withLoaded } from './entity-table.ts'
import { load } from './load.ts'
import { leaveStory, reloadStory } from './story-actions.ts'
import { isTextOutdated, missingSources, type OpenStory, useStoryStore, withTables } from './story-store.ts'

/**
 * Fetches what writes imply and do not carry: the text of a new version, and sources of the library that evidence
 * of the open story has come to name. Leaves the desk of a story that was deleted. The answer stops it.
 */
export function keepStoryComplete(): () => void {
  const asked = new Set<string>()
  return useStoryStore.subscribe(({ open }, before) => {
    if (open === null || open === before.open) return
    if (open.tables.stories.byId.get(open.storyId)?.deletedAt !== null) {
      leaveStory()
      return
    }
    if (isTextOutdated(open)) void once(asked, open.storyId, reloadStory)
    else if (isEvidenceNew(open, before.open)) {
      for (const sourceId of missingSources(open))
        void once(asked, sourceId, () => fetchSource(open, sourceId))
    }
  })
}

function isEvidenceNew(open: OpenStory, before: OpenStory | null): boolean {
  return (
    open.tables.evidence !== before?.tables.evidence || open.tables.claims.ids !== before.tables.claims.ids
  )
}

async function once(asked: Set<string>, id: string, ask: () => Promise<unknown>): Promise<void> {
  if (asked.has(id)) return
  asked.add(id)
  await ask()
  asked.delete(id)
}

function fetchSource({ storyId }: OpenStory, sourceId: string) {
  return load('source:open', { sourceId }, (file) => {
    const { open } = useStoryStore.getState()
    if (open?.storyId !== storyId) return
    const { whole } = open
    useStoryStore.setState({
      open: withTables(open, {
        ...whole,
        sources: withLoaded(whole.sources, [file.source]),
        contacts: withLoaded(whole.contacts, file.contacts),
        attachments: withLoaded(whole.attachments, file.attachments),
      }),
    })
  })
}
