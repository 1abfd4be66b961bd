import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../../../db/migrate.ts'
import { makeLibrary } from './make-library.ts'
import type { LibraryPlan } from './shelf.ts'

const cache = join(import.meta.dirname, '../../../.cache/bench')

/**
 * The path of the library of a plan. It is made the first time and whenever the schema, or what makes it, has changed;
 * `tell` hears of it, since that takes a while. To be copied, never written to.
 */
export async function benchLibrary(plan: LibraryPlan, tell: (text: string) => void): Promise<string> {
  const { stories, claimsPerStory, correctionsPerStory } = plan
  const name = `${stories}x${claimsPerStory}x${correctionsPerStory}-${makersKey()}.stet`
  const file = join(cache, name)
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const isEarlier = (other: string) => other.startsWith(name.slice(0, name.indexOf('-') + 1))
  for (const other of readdirSync(cache)) if (isEarlier(other)) rmSync(join(cache, other))
  tell(`making a library of ${stories} stories with ${claimsPerStory} claims each`)
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  await makeLibrary(unfinished, plan)
  renameSync(unfinished, file)
  return file
}

/** Stands for the schema and the makers: a library is as good as another made with the same key. */
function makersKey(): string {
  const hash = createHash('sha256')
  for (const { sql } of migrations) hash.update(sql)
  for (const name of readdirSync(import.meta.dirname).sort()) {
    hash.update(readFileSync(join(import.meta.dirname, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
