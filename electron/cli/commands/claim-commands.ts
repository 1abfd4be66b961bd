import type { Command } from 'commander'
import { z } from 'zod'
import { acceptWording } from '../../../db/operations/accept-wording.ts'
import { createClaim } from '../../../db/operations/create-claim.ts'
import { proposeWording } from '../../../db/operations/propose-wording.ts'
import { readEntity } from '../../../db/repositories/read-entity.ts'
import { claimTypes, claimTypeSchema } from '../../../shared/domain/claim-type.ts'
import { fieldSchema } from '../../../shared/domain/ids.ts'
import { chooseClaim, chooseStory } from '../choose.ts'
import { addClaimFieldOptions, readClaimFields, setClaimFields } from '../claim-fields.ts'
import { findQuote } from '../find-quote.ts'
import { globalOptionsOf } from '../global-options.ts'
import { choice, optionsOf, parseNumber, valid } from '../option-types.ts'
import { printLine, tell } from '../output.ts'
import { requireMe, withLibrary } from '../session.ts'

const story = ['<story>', "the story's id, or the beginning of it"] as const
const claim = ['<claim>', "the claim's number in the story"] as const

/** `stet claim …`: marks claims, says what the check found, and corrects their words. */
export function addClaimCommands(program: Command): void {
  const claims = program.command('claim').description('mark claims, check them, correct their words')
  addMark(claims)
  addSet(claims)
  addPropose(claims)
}

const markSchema = z.object({ type: claimTypeSchema, nth: z.number().optional() })

function addMark(claims: Command): void {
  const command = claims
    .command('add')
    .description("mark words of the article as a claim; prints the claim's number")
    .argument(...story)
    .argument('<quote>', 'the words as they stand in the article')
    .addOption(choice('--type <type>', 'what kind of statement it is', claimTypes).makeOptionMandatory())
    .option('--nth <n>', 'which of several places with these words, counted from 1', parseNumber)
  addClaimFieldOptions(command).action((given: string, quote: string) =>
    withLibrary(globalOptionsOf(command), async (session) => {
      const { type, nth } = optionsOf(command, markSchema)
      const fields = await readClaimFields(session, command)
      const { story, version, text } = await chooseStory(session.library.db, given)
      const span = findQuote(text, quote, nth ?? null)
      const { claimId } = await createClaim(session.writer(), {
        storyId: story.id,
        versionId: version.id,
        span,
        type,
      })
      await setClaimFields(session, claimId, fields)
      printLine(String((await readEntity(session.library.db, 'claims', claimId)).number))
    }),
  )
}

function addSet(claims: Command): void {
  const command = claims
    .command('set')
    .description('say what a claim is and what the check found')
    .argument(...story)
    .argument(...claim, parseNumber)
    .addOption(choice('--type <type>', 'what kind of statement it is', claimTypes))
  addClaimFieldOptions(command).action((given: string, number: number) =>
    withLibrary(globalOptionsOf(command), async (session) => {
      const fields = await readClaimFields(session, command)
      const { id } = chooseClaim(await chooseStory(session.library.db, given), number)
      if (Object.keys(fields).length === 0) command.error('error: say what to set')
      await setClaimFields(session, id, fields)
    }),
  )
}

function addPropose(claims: Command): void {
  const command = claims
    .command('propose')
    .description("propose other words for a claim's own")
    .argument(...story)
    .argument(...claim, parseNumber)
    .argument('<words>', 'the words that are right')
    .option('--accept', 'accept them too, which drafts an entry of the correction log; prints its number')
  command.action((given: string, number: number, proposal: string) =>
    withLibrary(globalOptionsOf(command), async (session) => {
      requireMe(session)
      const words = valid(fieldSchema, proposal)
      const { db } = session.library
      const { id, revision } = chooseClaim(await chooseStory(db, given), number)
      const writer = session.writer()
      await proposeWording(writer, { id, revision, text: words })
      if (command.opts()['accept'] !== true) return
      const proposed = await readEntity(db, 'claims', id)
      const { correctionId } = await acceptWording(writer, { id, revision: proposed.revision, text: words })
      const correction = await readEntity(db, 'corrections', correctionId)
      printLine(String(correction.number))
      tell(
        `entry ${correction.number} of the correction log was drafted as a ${correction.kind.replace('_', ' ')}.`,
      )
    }),
  )
}
