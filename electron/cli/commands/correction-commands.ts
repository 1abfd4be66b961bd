import type { Command } from 'commander'
import { z } from 'zod'
import {
  approveCorrection,
  publishCorrection,
  rejectCorrection,
} from '../../../db/operations/judge-correction.ts'
import { updateCorrection } from '../../../db/operations/update-correction.ts'
import { listCorrections } from '../../../db/repositories/corrections.ts'
import {
  type Correction,
  correctionFieldsSchema,
  correctionKinds,
  correctionLocations,
  errorTypes,
  placements,
  reporters,
  severities,
} from '../../../shared/domain/correction.ts'
import { fieldSchema } from '../../../shared/domain/ids.ts'
import { chooseCorrection, chooseStoryId } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { choice, dateOption, optionsOf, parseNumber } from '../option-types.ts'
import { printJson, printTable, tell } from '../output.ts'
import { requireMe, type Session, withLibrary } from '../session.ts'

const entry = ['<number>', "the entry's number in the correction log", parseNumber] as const

/** `stet corrections` and `stet correction …`: the correction log and what becomes of its entries. */
export function addCorrectionCommands(program: Command): void {
  addList(program)
  const corrections = program
    .command('correction')
    .description('what becomes of an entry of the correction log')
  addSet(corrections)
  addJudgement(corrections, 'approve', 'approve an entry in your name', (session, target) =>
    approveCorrection(session.writer(), target),
  )
  addJudgement(corrections, 'publish', 'note that the notice is out', (session, target) =>
    publishCorrection(session.writer(), target),
  )
  addReject(corrections)
}

function addList(program: Command): void {
  program
    .command('corrections')
    .description('list the entries of the correction log, the newest first')
    .argument('[story]', "the story's id, or the beginning of it; without one, the whole library")
    .option('--json', 'print JSON')
    .action((given: string | undefined, _options: unknown, command: Command) =>
      withLibrary(globalOptionsOf(command), async ({ library }) => {
        const storyId = given === undefined ? null : await chooseStoryId(library.db, given)
        const all = (await listCorrections(library.db)).corrections
        const corrections = all.filter((correction) => storyId === null || correction.storyId === storyId)
        if (command.opts()['json'] === true) printJson(corrections)
        else print(corrections)
      }),
    )
}

function print(corrections: readonly Correction[]): void {
  if (corrections.length === 0) {
    tell('there are no corrections. “stet claim propose … --accept” drafts one.')
    return
  }
  printTable(
    ['No.', 'Kind', 'Status', 'The text said', 'It now says', 'Story'],
    corrections.map(({ number, kind, status, originalText, correctedText, storyHeadline }) => [
      number,
      kind,
      status,
      originalText,
      correctedText,
      storyHeadline,
    ]),
  )
}

const fieldsSchema = correctionFieldsSchema
  .pick({
    kind: true,
    location: true,
    correctedText: true,
    publicNote: true,
    errorType: true,
    severity: true,
    placement: true,
    correctedAt: true,
    reportedBy: true,
    reportedAt: true,
    cause: true,
    stageIntroduced: true,
    prevention: true,
    responsible: true,
  })
  .partial()

function addSet(corrections: Command): void {
  const command = corrections
    .command('set')
    .description('change what an entry says')
    .argument(...entry)
    .addOption(choice('--kind <kind>', 'what sort of notice it is', correctionKinds))
    .option('--public-note <words>', 'the public notice')
    .option('--corrected-text <words>', 'what the text now says')
    .addOption(choice('--location <place>', 'where the error stood', correctionLocations))
    .addOption(choice('--error-type <type>', 'what was wrong', errorTypes))
    .addOption(choice('--severity <severity>', 'how bad it was', severities))
    .addOption(choice('--placement <place>', 'where the notice stands', placements))
    .addOption(dateOption('--corrected-at <date>', 'when the text was put right'))
    .addOption(choice('--reported-by <who>', 'who noticed', reporters))
    .addOption(dateOption('--reported-at <date>', 'when they said so'))
    .option('--cause <words>', 'how it came about (internal)')
    .option('--stage-introduced <words>', 'where in the work it came in (internal)')
    .option('--prevention <words>', 'what would have prevented it (internal)')
    .option('--responsible <name>', 'whose error it was (internal)')
  command.action((number: number) =>
    withLibrary(globalOptionsOf(command), async ({ library, writer }) => {
      const fields = optionsOf(command, fieldsSchema)
      if (Object.keys(fields).length === 0) command.error('error: say what to set')
      const { id, revision } = await chooseCorrection(library.db, number)
      await updateCorrection(writer(), { id, revision, fields })
    }),
  )
}

type Target = Pick<Correction, 'id' | 'revision'>

function addJudgement(
  corrections: Command,
  name: string,
  description: string,
  judge: (session: Session, target: Target) => Promise<unknown>,
): void {
  const command = corrections
    .command(name)
    .description(description)
    .argument(...entry)
  command.action((number: number) =>
    withLibrary(globalOptionsOf(command), async (session) => {
      requireMe(session)
      const { id, revision } = await chooseCorrection(session.library.db, number)
      await judge(session, { id, revision })
    }),
  )
}

const rejectSchema = z.object({ reason: fieldSchema.min(1) })

function addReject(corrections: Command): void {
  const command = corrections
    .command('reject')
    .description('decide against an entry; it stays in the log')
    .argument(...entry)
    .requiredOption('--reason <words>', 'why')
  command.action((number: number) =>
    withLibrary(globalOptionsOf(command), async (session) => {
      requireMe(session)
      const { reason } = optionsOf(command, rejectSchema)
      const { id, revision } = await chooseCorrection(session.library.db, number)
      await rejectCorrection(session.writer(), { id, revision, reason })
    }),
  )
}
