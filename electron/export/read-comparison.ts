import type { Library } from '../../db/connection.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { listVersions, readVersionFile } from '../../db/repositories/versions.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import { renderComparisonHtml } from '../../shared/export/render-comparison-html.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { compareVersions } from '../../shared/versions/compare-versions.ts'
import { safeFileName } from '../dialogs/safe-file-name.ts'
import { headlineSlug } from './export-file-name.ts'

/** The comparison of two versions as a page, and a name for its file. */
export interface ComparisonPage {
  readonly fileName: string
  readonly page: string
}

/** Compares two versions of one story. Throws AppError `not_found`, `bad_input` for versions of two stories. */
export async function readComparison(
  db: Library['db'],
  { beforeId, afterId }: { readonly beforeId: Id; readonly afterId: Id },
  now: Instant,
): Promise<ComparisonPage> {
  const before = await readVersionFile(db, beforeId)
  const after = await readVersionFile(db, afterId)
  const { storyId } = before.version
  if (storyId !== after.version.storyId)
    throw new AppError('bad_input', 'These are versions of two stories. Choose two of the same.')
  const { story, claims } = await openStory(db, storyId)
  const labels = new Map((await listVersions(db, storyId)).map(({ id, label }) => [id, label]))
  const rows = await inTurns(
    compareVersions(
      { text: before.text, blocks: before.version.blocks },
      { text: after.text, blocks: after.version.blocks },
    ),
  )
  const [from, to] = [before, after].map((file) => ({ ...file, label: labels.get(file.version.id) ?? null }))
  if (from === undefined || to === undefined) throw new RangeError('Two versions are compared.')
  const page = renderComparisonHtml({ story, claims, before: from, after: to, rows, exportedAt: now })
  const numbers = `v${before.version.number}-v${after.version.number}`
  return {
    fileName: safeFileName(`${headlineSlug(story.headline)}-${numbers}-${now.slice(0, 10)}.html`),
    page,
  }
}

/** Lets the windows go on between two steps of a long piece of work. */
async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  for (let until = performance.now() + 8; ;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await new Promise((resolve) => setImmediate(resolve))
    until = performance.now() + 8
  }
}
