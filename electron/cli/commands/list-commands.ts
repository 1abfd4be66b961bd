import type { Command } from 'commander'
import { listPeople } from '../../../db/repositories/people.ts'
import { listStories } from '../../../db/repositories/stories.ts'
import { veiledClaim } from '../../../shared/claims/second-read/veiled-claim.ts'
import { veiledAmong } from '../../../db/repositories/veiled-claims.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { StoryFile } from '../../../shared/domain/story-file.ts'
import type { StorySummary } from '../../../shared/domain/story-summary.ts'
import { dateInWords } from '../../../shared/export/dates.ts'
import { discloseSource } from '../../../shared/export/disclosure.ts'
import { placeName } from '../../../shared/text/place-names.ts'
import { chooseStory, shortIds } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { printJson, printTable, tell } from '../output.ts'
import { type Session, withLibrary } from '../session.ts'

/** The commands that list what is in the library. */
export function addListCommands(program: Command): void {
  addList(program, 'stories', 'list the stories, the one touched last first', async ({ library }, isJson) => {
    const stories = await listStories(library.db)
    if (isJson) printJson(stories.map(storyDocument))
    else printStories(stories)
  })
  const claims = 'list the claims of a story; findings that you have to read blind are kept back'
  addListOfStory(program, 'claims', claims, async (whole, isJson, { library, me }) => {
    const veiled = await veiledAmong(library.db, whole.claims, me?.id ?? null)
    const shown = whole.claims.map((claim) => (veiled.has(claim.id) ? veiledClaim(claim) : claim))
    const file = { ...whole, claims: shown }
    if (isJson) printJson(claimDocuments(file))
    else printClaims(file)
  })
  const sources = 'list the sources of a story; confidential ones by their description'
  addListOfStory(program, 'sources', sources, (file, isJson) => {
    const documents = sourceDocuments(file)
    if (isJson) printJson(documents)
    else printSources(documents)
  })
  addList(program, 'people', 'list the people of the desk', async ({ library, me }, isJson) => {
    const people = await listPeople(library.db)
    if (isJson) printJson(people)
    else printPeople(people, me)
  })
}

function addList(
  program: Command,
  name: string,
  description: string,
  print: (session: Session, isJson: boolean) => Promise<void>,
): void {
  const command = program.command(name).description(description).option('--json', 'print JSON')
  command.action(() =>
    withLibrary(globalOptionsOf(command), (session) => print(session, command.opts()['json'] === true)),
  )
}

function addListOfStory(
  program: Command,
  name: string,
  description: string,
  print: (file: StoryFile, isJson: boolean, session: Session) => void | Promise<void>,
): void {
  const command = program
    .command(name)
    .description(description)
    .argument('<story>', "the story's id, or the beginning of it")
    .option('--json', 'print JSON')
  command.action((story: string) =>
    withLibrary(globalOptionsOf(command), async (session) => {
      await print(await chooseStory(session.library.db, story), command.opts()['json'] === true, session)
    }),
  )
}

function printPeople(people: readonly Person[], me: Person | null): void {
  if (people.length === 0) {
    tell('nobody is on this desk yet. “stet person add” adds somebody.')
    return
  }
  printTable(
    ['Initials', 'Name', 'Role', ''],
    people.map(({ id, initials, name, role, isActive }) => [
      initials,
      name,
      role,
      id === me?.id ? 'you' : isActive ? '' : 'left',
    ]),
  )
}

function storyDocument({ story, ...progress }: StorySummary): object {
  return { ...story, ...progress }
}

function printStories(stories: readonly StorySummary[]): void {
  if (stories.length === 0) {
    tell('the library is empty. “stet import <file>” brings an article in.')
    return
  }
  const ids = shortIds(stories.map(({ story }) => story.id))
  printTable(
    ['Story', 'Claims', 'Signed off', 'Corrections', 'Headline'],
    stories.map(({ story, claimCount, signedOffCount, correctionCount }) => [
      ids.get(story.id) ?? story.id,
      claimCount,
      signedOffCount,
      correctionCount,
      story.archivedAt === null ? story.headline : `${story.headline} (archived)`,
    ]),
  )
}

function claimDocuments({ claims, anchors, evidence, text }: StoryFile): object[] {
  return claims.map((claim) => ({
    ...claim,
    anchors: anchors
      .filter((anchor) => anchor.claimId === claim.id)
      .map(({ id, start, end, state, score }) => ({
        id,
        exact: text.slice(start, end),
        start,
        end,
        state,
        score,
      })),
    sourceIds: evidence.filter((item) => item.claimId === claim.id).map(({ sourceId }) => sourceId),
  }))
}

function printClaims({ claims, anchors, evidence, version }: StoryFile): void {
  if (claims.length === 0) {
    tell('this story has no claims yet. “stet claim add” marks one.')
    return
  }
  printTable(
    ['No.', 'Type', 'Finding', 'Stage', 'Sources', 'Where', 'Words'],
    claims.map((claim) => {
      const anchor = anchors.find((each) => each.claimId === claim.id)
      return [
        claim.number,
        claim.type,
        claim.finding,
        claim.workflow,
        evidence.filter((item) => item.claimId === claim.id).length,
        anchor === undefined ? '' : placeName(version.blocks, anchor.start),
        anchor?.exact ?? '',
      ]
    }),
  )
}

type SourceDocument = ReturnType<typeof sourceDocuments>[number]

/** As the desk's exports show them: a terminal is looked at by others too. */
function sourceDocuments({ sources, evidence, claims }: StoryFile) {
  const numbers = new Map(claims.map(({ id, number }) => [id, number]))
  return sources.flatMap((source) => {
    const disclosed = discloseSource(source, 'desk')
    if (disclosed === null) return []
    const uses = evidence.filter((item) => item.sourceId === source.id)
    return { id: source.id, ...disclosed, claims: uses.flatMap(({ claimId }) => numbers.get(claimId) ?? []) }
  })
}

function printSources(sources: readonly SourceDocument[]): void {
  if (sources.length === 0) {
    tell('this story has no sources yet. “stet source add” attaches one to a claim.')
    return
  }
  printTable(
    ['Claims', 'Kind', 'Terms', 'Published', 'Source', 'Link'],
    sources.map(({ claims, kind, terms, publishedAt, title, url }) => [
      claims.join(', '),
      kind,
      terms,
      dateInWords(publishedAt),
      title,
      url ?? '',
    ]),
  )
}
