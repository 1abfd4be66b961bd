import type { Command } from 'commander'
import { attachLinks, updateEvidence } from '../../../db/operations/evidence.ts'
import { updateSource } from '../../../db/operations/sources.ts'
import { readEntity } from '../../../db/repositories/read-entity.ts'
import {
  evidenceFieldsSchema,
  evidenceLevels,
  locatorKinds,
  stances,
} from '../../../shared/domain/evidence.ts'
import { sourceFieldsSchema, sourceKinds, sourceTerms } from '../../../shared/domain/source.ts'
import { chooseClaim, chooseStory } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { choice, dateOption, optionsOf, parseNumber } from '../option-types.ts'
import { printLine } from '../output.ts'
import { withLibrary } from '../session.ts'

const sourceSchema = sourceFieldsSchema
  .pick({
    kind: true,
    terms: true,
    title: true,
    publisher: true,
    author: true,
    publishedAt: true,
    descriptionInCopy: true,
    isConfidential: true,
  })
  .strip()
  .partial()
const evidenceSchema = evidenceFieldsSchema.strip().partial()

/** `stet source add`: ties a claim to where its fact can be looked up. */
export function addSourceCommands(program: Command): void {
  const command = program
    .command('source')
    .description('where facts can be looked up')
    .command('add')
    .description(
      "attach a source to a claim; a link that the library knows is reused. Prints the source's id",
    )
    .argument('<story>', "the story's id, or the beginning of it")
    .argument('<claim>', "the claim's number in the story", parseNumber)
    .argument('<source>', 'a link, or the words that name it')
    .addOption(choice('--stance <stance>', 'what it says of the claim', stances))
    .addOption(choice('--level <level>', 'how near it stands to the fact', evidenceLevels))
    .option('--excerpt <words>', 'what it says, word for word')
    .option('--locator <place>', 'where it says so')
    .addOption(choice('--locator-kind <kind>', 'what kind of place that is', locatorKinds))
    .option('--independence-group <name>', 'sources of one group count as one')
    .addOption(choice('--kind <kind>', 'what it is', sourceKinds))
    .addOption(choice('--terms <terms>', 'on what terms it was given', sourceTerms))
    .option('--title <title>', 'what it is called')
    .option('--publisher <publisher>', 'who published it')
    .option('--author <author>', 'who wrote or said it')
    .addOption(dateOption('--published-at <date>', 'when'))
    .option('--description-in-copy <words>', 'how the article describes a source that it does not name')
    .option('--is-confidential', 'nobody outside the desk may learn who it is')
  command.action((given: string, number: number, words: string) =>
    withLibrary(globalOptionsOf(command), async ({ library, writer }) => {
      const fields = optionsOf(command, sourceSchema)
      const evidenceFields = optionsOf(command, evidenceSchema)
      const claim = chooseClaim(await chooseStory(library.db, given), number)
      const { evidenceIds } = await attachLinks(writer(), { claimId: claim.id, lines: words })
      for (const id of evidenceIds) {
        const { sourceId, revision } = await readEntity(library.db, 'evidence', id)
        if (Object.keys(evidenceFields).length > 0) {
          await updateEvidence(writer(), { id, revision, fields: evidenceFields })
        }
        const source = await readEntity(library.db, 'sources', sourceId)
        if (Object.keys(fields).length > 0) {
          const target = { id: sourceId, revision: source.revision }
          await updateSource(writer(), { ...target, atDeskOf: claim.storyId, fields })
        }
        printLine(sourceId)
      }
    }),
  )
}
