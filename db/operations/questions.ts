import { refuseMove } from '../../shared/claims/status-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Workflow } from '../../shared/domain/claim-status.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Question } from '../../shared/domain/question.ts'
import type { ContactChannel, SourceFields } from '../../shared/domain/source.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { RowChange } from '../row-change.ts'
import { created, removed, write, type WriteContext, type WriteScope } from '../write.ts'
import { editRow, revised } from './edit-row.ts'
import { moved } from './move-claim.ts'
import { newSource } from './sources.ts'

/** A question to be put to a contact about one claim. */
export interface NewQuestion {
  readonly claimId: Id
  /** A source of the library, or what is known of one that comes into it with the question. */
  readonly contact: Id | SourceFields
  readonly text: string
  readonly channel: ContactChannel
}

/**
 * Asks a contact, who may come into the library with it. The claim waits for the reply from now on, where its workflow allows;
 * otherwise it stays where it is. Throws AppError `bad_input` for a link that is not kept.
 */
export async function askQuestion(
  context: WriteContext,
  input: NewQuestion,
): Promise<Output<'question:ask'>> {
  const { written, plan } = await write(context, async (scope) => {
    const claim = await readEntity(scope.tx, 'claims', input.claimId)
    const { contact } = input
    const isKnown = typeof contact === 'string'
    const source = isKnown ? await readEntity(scope.tx, 'sources', contact) : newSource(scope, contact)
    const question: Question = {
      id: scope.newId(),
      storyId: claim.storyId,
      claimId: claim.id,
      sourceId: source.id,
      text: input.text,
      channel: input.channel,
      askedBy: scope.actor,
      askedAt: scope.at,
      answer: '',
      answeredAt: null,
      revision: 1,
    }
    return {
      action: 'ask_question',
      ...belongingTo(question),
      changes: [
        ...(isKnown ? [] : [created('sources', source)]),
        created('questions', question),
        ...moveIfAllowed(claim, 'awaiting_reply', scope),
      ],
      questionId: question.id,
    }
  })
  return { ...written, questionId: plan.questionId }
}

/**
 * Writes down the answer, with the time. When it was the last open question of a claim that waits, the claim goes back
 * to work. A second answer takes the place of the first.
 */
export async function answerQuestion(
  context: WriteContext,
  input: Target & { readonly answer: string },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const question = await readTarget(scope.tx, 'questions', input)
    const isFirst = question.answeredAt === null
    const fields = { answer: input.answer, answeredAt: question.answeredAt ?? scope.at }
    return {
      action: isFirst ? 'answer_question' : 'update_answer',
      ...belongingTo(question),
      changes: [
        revised('questions', question, fields, scope),
        ...(isFirst ? await moveOnWithout(question, scope) : []),
      ],
    }
  })
  return written
}

/** Changes the words of a question. Throws AppError `not_allowed` once it is answered. */
export function updateQuestion(
  context: WriteContext,
  input: Target & { readonly text: string },
): Promise<Written> {
  return editRow(context, 'questions', input, {
    action: 'update_question',
    edit: ({ answeredAt }) => {
      if (answeredAt === null) return { text: input.text }
      throw new AppError('not_allowed', 'This question is answered, so its words stay. Ask another one.')
    },
    belongsTo: belongingTo,
  })
}

/** Takes a question away. Where it was the last open one of a claim that waits, the claim goes back to work. */
export async function removeQuestion(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const question = await readTarget(scope.tx, 'questions', target)
    return {
      action: 'remove_question',
      ...belongingTo(question),
      changes: [
        removed('questions', question),
        ...(question.answeredAt === null ? await moveOnWithout(question, scope) : []),
      ],
    }
  })
  return written
}

function belongingTo({ claimId, storyId }: Question) {
  return { entity: 'claims', entityId: claimId, storyId } as const
}

async function moveOnWithout(question: Question, scope: WriteScope): Promise<RowChange[]> {
  const siblings = await readRowsOf(scope.tx, 'questions', 'claimId', question.claimId)
  const isLast = siblings.every(({ id, answeredAt }) => id === question.id || answeredAt !== null)
  const claim = await readEntity(scope.tx, 'claims', question.claimId)
  return isLast && claim.workflow === 'awaiting_reply' ? moveIfAllowed(claim, 'in_progress', scope) : []
}

function moveIfAllowed(claim: Claim, to: Workflow, scope: WriteScope): RowChange[] {
  if (refuseMove(claim.workflow, to, claim.finding) !== null) return []
  return [revised('claims', claim, moved(claim, to, scope), scope)]
}
