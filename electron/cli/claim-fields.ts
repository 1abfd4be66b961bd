import { type Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { moveClaim, signOff } from '../../db/operations/move-claim.ts'
import { giveSecondRead, keepFinding } from '../../db/operations/second-read.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { listPeople } from '../../db/repositories/people.ts'
import { readEntity } from '../../db/repositories/read-entity.ts'
import { claimDetailsSchema, emptyDetails } from '../../shared/domain/claim-details.ts'
import { findings, findingSchema, workflows, workflowSchema } from '../../shared/domain/claim-status.ts'
import { type ClaimType, claimTypeSchema } from '../../shared/domain/claim-type.ts'
import { type Claim, type ClaimFields, priorities, prioritySchema } from '../../shared/domain/claim.ts'
import { dateOrInstantSchema, fieldSchema, type Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Tidy } from '../ipc/tidy-input.ts'
import { choice, dateOption, optionsOf } from './option-types.ts'
import { findByInitials, requireMe, type Session } from './session.ts'

const optionsSchema = z.object({
  type: claimTypeSchema.optional(),
  priority: prioritySchema.optional(),
  legalRisk: z.boolean().optional(),
  note: fieldSchema.optional(),
  asOf: dateOrInstantSchema.optional(),
  assignee: z.string().optional(),
  detail: z.array(z.tuple([z.string(), z.string()])).optional(),
  finding: findingSchema.optional(),
  stage: workflowSchema.optional(),
  secondRead: findingSchema.exclude(['none']).optional(),
  secondNote: fieldSchema.optional(),
  keepFinding: fieldSchema.min(1).optional(),
})

/** What a command line says of a claim; only what was said. */
export type SaidOfClaim = Tidy<z.infer<typeof optionsSchema>>

const secondFindings = findings.filter((finding) => finding !== 'none')

/** Teaches a command the options that describe a claim. The option `--type` is the command's own. */
export function addClaimFieldOptions(command: Command): Command {
  return command
    .addOption(choice('--finding <finding>', 'what the check found', findings))
    .addOption(choice('--stage <stage>', 'where it stands; signed_off signs it off', workflows))
    .addOption(
      choice('--second-read <finding>', 'what somebody else found, who read it again', secondFindings),
    )
    .option('--second-note <words>', 'why the second reader found so')
    .option('--keep-finding <reason>', 'the second read differs, and the finding stays')
    .addOption(choice('--priority <priority>', 'how much hangs on it', priorities))
    .option('--legal-risk', 'it can be contested in court')
    .option('--no-legal-risk', 'it cannot')
    .option('--note <words>', "a note of the desk's own")
    .addOption(dateOption('--as-of <date>', 'the moment for which it holds'))
    .option('--assignee <initials>', 'who is to check it')
    .option(
      '--detail <name=value>',
      'a typed detail, e.g. speaker="John Kirby"; can be given again',
      collectDetail,
    )
}

function collectDetail(given: string, earlier: readonly [string, string][] | undefined): [string, string][] {
  const [name, ...value] = given.split('=')
  if (name === undefined || name === '' || value.length === 0) {
    throw new InvalidArgumentError('It is written name=value.')
  }
  return [...(earlier ?? []), [name, value.join('=')]]
}

/** What was said of a claim on the command line. Throws AppError before anything is written. */
export async function readClaimFields(session: Session, command: Command): Promise<SaidOfClaim> {
  const fields = optionsOf(command, optionsSchema)
  const { finding, stage, secondRead, secondNote, keepFinding } = fields
  if ([finding, stage, secondRead, keepFinding].some((said) => said !== undefined)) requireMe(session)
  if (secondNote !== undefined && secondRead === undefined) {
    throw new AppError('bad_input', 'A note of the second reader goes with --second-read.')
  }
  if (fields.assignee !== undefined) findByInitials(await listPeople(session.library.db), fields.assignee)
  return fields
}

/** Writes what was said: fields, finding, stage and second read, each as its own step of the history. */
export async function setClaimFields(session: Session, id: Id, said: SaidOfClaim): Promise<void> {
  const writer = session.writer()
  const { db } = session.library
  const current = (): Promise<Claim> => readEntity(db, 'claims', id)
  const fields = await claimFieldsOf(session, await current(), said)
  if (Object.keys(fields).length > 0) await updateClaim(writer, { ...targetOf(await current()), fields })
  if (said.finding !== undefined)
    await setFinding(writer, { ...targetOf(await current()), finding: said.finding })
  if (said.stage === 'signed_off') await signOff(writer, targetOf(await current()))
  else if (said.stage !== undefined) await moveClaim(writer, { ...targetOf(await current()), to: said.stage })
  const { secondRead, secondNote, keepFinding: reason } = said
  if (secondRead !== undefined) {
    const note = secondNote ?? ''
    await giveSecondRead(writer, { ...targetOf(await current()), finding: secondRead, note })
  }
  if (reason !== undefined) await keepFinding(writer, { ...targetOf(await current()), reason })
}

function targetOf({ id, revision }: Claim): { readonly id: Id; readonly revision: number } {
  return { id, revision }
}

async function claimFieldsOf(
  session: Session,
  claim: Claim,
  said: SaidOfClaim,
): Promise<Partial<ClaimFields>> {
  const { type, priority, legalRisk, note, asOf, assignee, detail } = said
  const people = assignee === undefined ? [] : await listPeople(session.library.db)
  return {
    ...(type !== undefined && type !== claim.type && { type }),
    ...(priority !== undefined && { priority }),
    ...(legalRisk !== undefined && { legalRisk }),
    ...(note !== undefined && { note }),
    ...(asOf !== undefined && { asOf }),
    ...(assignee !== undefined && { assigneeId: findByInitials(people, assignee).id }),
    ...(detail !== undefined && { details: detailsOf(claim, type ?? claim.type, detail) }),
  }
}

/**
 * The claim's details with some of them said anew. Whole numbers, true and false are read as such where a detail holds
 * them; an empty value takes the detail away. Throws AppError `bad_input`.
 */
function detailsOf(
  claim: Claim,
  type: ClaimType,
  said: readonly (readonly [string, string])[],
): ClaimFields['details'] {
  const empty = emptyDetails(type)
  if (empty === null) throw new AppError('bad_input', `A claim of the type ${type} has no details.`)
  let details = claim.details?.kind === empty.kind ? claim.details : empty
  for (const [name, value] of said) {
    const names = Object.keys(empty).filter((each) => each !== 'kind')
    if (!names.includes(name)) {
      throw new AppError('bad_input', `There is no detail “${name}” here. There are: ${names.join(', ')}.`)
    }
    const found = readings(value)
      .map((reading) => claimDetailsSchema.safeParse({ ...details, [name]: reading }))
      .find((reading) => reading.success)
    if (found === undefined)
      throw new AppError('bad_input', `“${value}” is not what the detail ${name} can hold.`)
    details = found.data
  }
  return details
}

/** What a word on the command line can stand for, the likeliest first. */
function readings(value: string): readonly (string | number | boolean | null)[] {
  if (value === '') return [null]
  if (value === 'true' || value === 'false') return [value === 'true', value]
  return /^\d{1,15}$/.test(value) ? [Number(value), value] : [value]
}
