import { createHash } from 'node:crypto'
import type { Block } from '../../shared/domain/article.ts'
import type { SalvagedRow } from './read-table.ts'

/** A text or an original under its digest. `isTrue` says whether the content has that digest. */
export interface SalvagedContent<C> {
  readonly content: C
  readonly isTrue: boolean
}

/** The texts that versions name, and the documents that seals name, as far as they can be had. */
export interface TextSources {
  readonly texts: readonly SalvagedRow[]
  readonly documents: readonly SalvagedRow[]
  readonly versions: readonly SalvagedRow[]
  readonly anchors: readonly SalvagedRow[]
  readonly seals: readonly SalvagedRow[]
}

/**
 * The text of every version: as it was kept, or out of the search documents, which hold a copy of each
 * current text. Where no whole text is left, the words around the anchors are put in their places, with ▯ for
 * each character that is lost. A sealed document counts only whole: a part of it would prove nothing.
 */
export function salvageTexts(from: TextSources): Map<string, SalvagedContent<string>> {
  const kept = new Map(from.texts.map((row) => [String(row['sha256']), String(row['text'])]))
  const articles = from.documents.filter((row) => row['kind'] === 'article')
  const copies = new Map(articles.map((row) => [String(row['entity_id']), String(row['body'])]))
  const found = new Map<string, SalvagedContent<string>>()
  for (const version of from.versions) {
    const sha256 = String(version['text_sha256'])
    const length = lengthOf(version)
    const candidates = [kept.get(sha256), copies.get(String(version['story_id']))?.slice(0, length)]
    const whole = candidates.find((text) => text !== undefined && digest(text) === sha256)
    const content = whole ?? kept.get(sha256) ?? patchwork(length, version['id'], from.anchors)
    found.set(sha256, { content, isTrue: whole !== undefined })
  }
  for (const seal of from.seals) {
    const sha256 = String(seal['digest'])
    const content = kept.get(sha256)
    if (content !== undefined && digest(content) === sha256) found.set(sha256, { content, isTrue: true })
  }
  return found
}

/** The original bytes that versions name; nothing where they are lost. */
export function salvageOriginals(
  originals: readonly SalvagedRow[],
  versions: readonly SalvagedRow[],
): Map<string, SalvagedContent<Uint8Array>> {
  const kept = new Map(originals.map((row) => [String(row['sha256']), row['bytes']]))
  const found = new Map<string, SalvagedContent<Uint8Array>>()
  for (const version of versions) {
    const sha256 = String(version['original_sha256'])
    const bytes = kept.get(sha256)
    const content = bytes instanceof Uint8Array ? bytes : new Uint8Array()
    found.set(sha256, { content, isTrue: digest(content) === sha256 })
  }
  return found
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The blocks of a version reach to the end of its text. */
function lengthOf(version: SalvagedRow): number {
  const blocks = JSON.parse(String(version['blocks'])) as readonly Block[]
  return blocks.at(-1)?.end ?? 0
}

function patchwork(length: number, versionId: unknown, anchors: readonly SalvagedRow[]): string {
  const characters = Array<string>(length).fill('▯')
  for (const anchor of anchors) {
    if (anchor['version_id'] !== versionId) continue
    const [prefix, exact, suffix] = [anchor['prefix'], anchor['exact'], anchor['suffix']].map(String)
    const start = Number(anchor['start']) - (prefix?.length ?? 0)
    const words = `${prefix}${exact}${suffix}`
    for (let index = 0; index < words.length; index += 1) characters[start + index] = words.charAt(index)
  }
  return characters.slice(0, length).join('').toWellFormed()
}
