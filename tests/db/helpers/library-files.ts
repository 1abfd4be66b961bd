import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFinding } from '../../../db/operations/set-finding.ts'
import { attachLinks } from '../../../db/operations/evidence.ts'
import { openDesk, temporaryFolder, type TestDesk } from './test-desk.ts'

/** A library on disk that nobody has open. */
export interface LibraryFile {
  readonly file: string
  readonly headline: string
}

const paragraphs = Array.from(
  { length: 40 },
  (_, index) => `Paragraph ${index} says that ${index * 17} people came to the square on Monday, he said.`,
)

/** Fills a desk with a story of 40 paragraphs, a claim with a source and a finding for each. */
export async function fill(desk: TestDesk): Promise<void> {
  const { story } = await desk.story(...paragraphs)
  for (const paragraph of paragraphs) {
    const claim = await desk.claim(story.id, paragraph, 'number_statistic')
    await attachLinks(desk.context, { claimId: claim.id, lines: `https://example.org/${claim.number}` })
    await setFinding(desk.context, { ...claim, finding: 'confirmed' })
  }
}

/**
 * The bytes of a filled library, made once for each test file: the file and its log before and after a
 * checkpoint.
 */
interface Images {
  readonly closed: Buffer
  readonly file: Buffer
  readonly log: Buffer
}

let images: Promise<Images> | undefined

async function makeImages(): Promise<Images> {
  const desk = await openDesk()
  await fill(desk)
  const file = readFileSync(desk.file)
  const log = readFileSync(`${desk.file}-wal`)
  desk.library.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  return { closed: readFileSync(desk.file), file, log }
}

/** A library that was closed as it should be. */
export async function filledLibrary(): Promise<LibraryFile> {
  images ??= makeImages()
  const file = join(temporaryFolder(), 'library.stet')
  writeFileSync(file, (await images).closed)
  return { file, headline: 'Offer to help' }
}

/** A library as a killed program leaves it: with changes that are in the log only. */
export async function killedLibrary(): Promise<LibraryFile> {
  images ??= makeImages()
  const file = join(temporaryFolder(), 'library.stet')
  writeFileSync(file, (await images).file)
  writeFileSync(`${file}-wal`, (await images).log)
  return { file, headline: 'Offer to help' }
}
