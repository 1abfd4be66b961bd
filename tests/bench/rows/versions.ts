import { join } from 'node:path'
import { type Library, openLibrary } from '../../../db/connection.ts'
import { addVersion } from '../../../db/operations/add-version.ts'
import { openStory } from '../../../db/repositories/story-file.ts'
import { listVersions } from '../../../db/repositories/versions.ts'
import type { WriteContext } from '../../../db/write.ts'
import type { ArticleDraft } from '../../../shared/domain/article.ts'
import type { StoryFile } from '../../../shared/domain/story-file.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { longStories } from '../long-stories.ts'
import { median } from '../statistics.ts'

/** As many as a story ever has that is followed for days. */
const mostVersions = 50

/** What a story costs now that it has many versions may be at most so many times what it cost with few. */
const worstGrowth = 1.5

/**
 * Taking a version of a story of 2,000 claims, opening the story and listing its versions when it has 50 of them, against the same
 * with the first few: what lies behind a story must not slow the desk down.
 */
export async function measureVersions(bench: Bench): Promise<readonly BenchRow[]> {
  const file = join(await bench.dataFolder(longStories), 'library.stet')
  const library = openLibrary(file)
  try {
    const times = await timeVersions(library)
    const rounds = bench.rounds(9, 5)
    const row = (work: string, list: readonly number[]): BenchRow => ({
      work: `${work}, version ${mostVersions} of 2,000 claims (median of ${rounds})`,
      against: `the same with versions 2 to ${rounds + 1}`,
      ours: median(list.slice(-rounds)),
      theirs: median(list.slice(0, rounds)),
      unit: 'ms',
      worstRatio: worstGrowth,
      worst: null,
    })
    return [row('Take a version', times.take), row('Open the story', times.open)]
  } finally {
    await library.close()
  }
}

async function timeVersions(library: Library): Promise<{ readonly take: number[]; readonly open: number[] }> {
  let ticks = 0
  const context: WriteContext = {
    db: library.db,
    actor: null,
    now: () => new Date(Date.UTC(2026, 10, 1, 0, 0, ticks++)).toISOString(),
    newId: () => `bench-${ticks++}`,
  }
  const storyId = String(library.sqlite.prepare('SELECT id FROM stories LIMIT 1').pluck().get())
  const [take, open]: [number[], number[]] = [[], []]
  for (let number = 2; number <= mostVersions; number += 1) {
    const opened = performance.now()
    const file = await openStory(library.db, storyId)
    open.push(performance.now() - opened)
    const draft = withAnotherWord(file, number)
    const started = performance.now()
    await addVersion(context, { ...file.story, draft, original: Buffer.from(draft.text), fileName: null })
    take.push(performance.now() - started)
  }
  const listed = await listVersions(library.db, storyId)
  if (listed.length !== mostVersions) throw new Error(`Only ${listed.length} versions were made.`)
  return { take, open }
}

/** The text with one word changed in one of its paragraphs, each time another. */
function withAnotherWord({ story, version, text }: StoryFile, number: number): ArticleDraft {
  const block = version.blocks[number + 2]
  const at = text.indexOf(' the ', block?.start)
  return {
    format: 'text',
    encoding: 'utf-8',
    headline: story.headline,
    dek: null,
    byline: story.byline,
    publishedAt: story.publishedAt,
    url: story.url,
    updateNote: null,
    text: `${text.slice(0, at)} one ${text.slice(at + ' the '.length)}`,
    blocks: version.blocks,
    setAside: version.setAside,
  }
}
