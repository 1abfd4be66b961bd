import { madeAfterEdits } from '../../shared/corrections/made-correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { restructureDraft } from '../../shared/text/restructure.ts'
import { carriedAnchors, claimFates } from '../../shared/versions/claim-fates.ts'
import { compareVersions } from '../../shared/versions/compare-versions.ts'
import { invoke } from '../api/client.ts'
import { runInSlices } from './run-in-slices.ts'
import { useStoryStore } from './story-store.ts'
import { type ComparedSide, type Comparison, noVersions, useVersionsStore } from './versions-store.ts'

let running = new AbortController()

/** Reads the versions of the story on the desk, and compares the two that are chosen: the last two until the person chooses others. */
export async function loadVersions(): Promise<void> {
  const { wanted: storyId } = useStoryStore.getState()
  if (storyId === null) {
    useVersionsStore.setState(noVersions)
    return
  }
  if (useVersionsStore.getState().storyId !== storyId) useVersionsStore.setState({ ...noVersions, storyId })
  const result = await invoke('version:list', { storyId })
  if (useVersionsStore.getState().storyId !== storyId) return
  if (!result.ok) {
    useVersionsStore.setState({ failure: result.error })
    return
  }
  const list = result.value
  const known = new Set(list.map(({ id }) => id))
  const { beforeId, afterId } = useVersionsStore.getState()
  const keep = (id: Id | null) => (id !== null && known.has(id) ? id : null)
  useVersionsStore.setState({
    list,
    failure: null,
    beforeId: keep(beforeId) ?? list[1]?.id ?? null,
    afterId: keep(afterId) ?? list[0]?.id ?? null,
  })
  await compare()
}

/** Chooses the two versions to compare, the earlier one first. */
export async function chooseVersions(beforeId: Id, afterId: Id): Promise<void> {
  useVersionsStore.setState({ beforeId, afterId, comparison: null })
  await compare()
}

/** Shows the newest version beside the one before it. */
export function showNewest(): void {
  useVersionsStore.setState({ beforeId: null, afterId: null })
}

/**
 * Works out what is shown: the pending text beside the current version, or the two chosen versions. Beside everything else that the window
 * does; asked for again meanwhile, it begins anew.
 */
export async function compare(): Promise<void> {
  running.abort()
  running = new AbortController()
  const { signal } = running
  const sides = await readSides()
  if (sides === null || signal.aborted) return
  const [before, after] = sides
  const rows = await runInSlices(compareVersions(before, after), { signal })
  if (rows === null) return
  const { pending } = useVersionsStore.getState()
  const anchors =
    pending === null
      ? after.anchors
      : await runInSlices(
          carriedAnchors(
            before.text,
            after.text,
            before.anchors,
            madeAfterEdits(pending.made ?? [], pending.edits),
          ),
          { signal },
        )
  if (anchors === null) return
  const fates = claimFates(before.anchors, anchors, rows, after)
  const comparison: Comparison = { before, after: { ...after, anchors }, rows, fates }
  useVersionsStore.setState({ comparison })
}

async function readSides(): Promise<readonly [ComparedSide, ComparedSide] | null> {
  const { pending, beforeId, afterId } = useVersionsStore.getState()
  const { open } = useStoryStore.getState()
  if (pending !== null) {
    if (open === null) return null
    const { text, blocks } = restructureDraft(pending.article.draft, pending.edits)
    const current = await readSide(open.version.id)
    return current === null ? null : [current, { text, blocks, anchors: [] }]
  }
  if (beforeId === null || afterId === null) return null
  const [before, after] = await Promise.all([readSide(beforeId), readSide(afterId)])
  return before === null || after === null ? null : [before, after]
}

async function readSide(versionId: Id): Promise<ComparedSide | null> {
  const result = await invoke('version:read', { versionId })
  if (!result.ok) {
    useVersionsStore.setState({ failure: result.error })
    return null
  }
  const { version, text, anchors } = result.value
  return { text, blocks: version.blocks, anchors }
}
